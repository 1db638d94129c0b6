package app.masthead.platform.web;

import app.masthead.platform.storage.Conditions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One of the {@link RowOrders} of a list. Its last column is the id, so that no two rows stand at the same place. */
public final class RowOrder<R> {

    private final RowOrders<R> all;
    private final String code;
    private final boolean backwards;
    private final List<OrderColumn<R>> columns;

    RowOrder(RowOrders<R> all, String field, boolean backwards, List<OrderColumn<R>> columns) {
        this.all = all;
        this.code = backwards ? Sorting.BACKWARDS + field : field;
        this.backwards = backwards;
        this.columns = List.copyOf(columns);
    }

    String code() {
        return code;
    }

    /** As it stands in addresses; null for the order that holds where they name none. */
    public @Nullable String parameter() {
        return all.isFirst(this) ? null : code;
    }

    /** The heads of the list's columns, where the list in this order is at that address. */
    public Sorting sorting(Address address) {
        return new Sorting(address, code, all.backwardsFirst());
    }

    /** What to order by, as SQL. */
    public String orderBy() {
        return columns.stream()
                .map(column -> backwards ? column.sql() + " desc" : column.sql())
                .collect(Collectors.joining(", "));
    }

    /** Where a row stands in this order. */
    public Cursor position(R row) {
        return new Cursor(
                columns.stream().map(column -> column.written().apply(row)).toList());
    }

    /** How many values a position holds. */
    public int size() {
        return columns.size();
    }

    /** The rows after a position; all rows where it is null. */
    public Conditions beyond(@Nullable Cursor position, Conditions rows) {
        return position == null ? rows : rows.and(beyond(), values(position));
    }

    private String beyond() {
        var given = IntStream.range(0, columns.size()).mapToObj(place -> ":after" + place);
        return "(" + columns.stream().map(OrderColumn::sql).collect(Collectors.joining(", ")) + ") "
                + (backwards ? "<" : ">") + " (" + given.collect(Collectors.joining(", ")) + ")";
    }

    private Map<String, Object> values(Cursor position) {
        var values = new LinkedHashMap<String, Object>();
        for (int place = 0; place < columns.size(); place++) {
            values.put("after" + place, columns.get(place).read().apply(position, place));
        }
        return values;
    }
}
