package app.masthead.platform.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The orders in which a list that pages by keyset can be read, each forwards and backwards. The first is the usual one. */
public final class RowOrders<R> {

    private final OrderColumn<R> id;
    private final List<RowOrder<R>> orders = new ArrayList<>();
    private final Set<String> moments = new HashSet<>();

    private RowOrders(OrderColumn<R> id) {
        this.id = id;
    }

    /** Orders that all end in an id, which no two rows share. */
    public static <R> RowOrders<R> endingIn(String column, Function<R, String> value) {
        return new RowOrders<>(OrderColumn.text(column, value));
    }

    /** The same for ids that are UUIDs. */
    public static <R> RowOrders<R> endingInUuid(String column, Function<R, UUID> value) {
        return new RowOrders<>(OrderColumn.uuid(column, value));
    }

    /**
     * Adds the order by the id alone.
     *
     * @param field as addresses name it
     */
    public RowOrders<R> byId(String field) {
        return add(field, List.of(id));
    }

    /**
     * Adds the order by a text.
     *
     * @param field as addresses name it
     */
    public RowOrders<R> byText(String field, String column, Function<R, String> value) {
        return add(field, List.of(OrderColumn.text(column, value), id));
    }

    /**
     * Adds the order by a moment, whose latest people look for first.
     *
     * @param field as addresses name it
     * @param column which has {@code -infinity} where the value is null
     */
    public RowOrders<R> byMoment(String field, String column, Function<R, @Nullable Instant> value) {
        moments.add(field);
        return add(field, List.of(OrderColumn.moment(column, value), id));
    }

    /** The only order of a list that always begins with the latest. */
    public RowOrder<R> latestFirst(String column, Function<R, @Nullable Instant> value) {
        byMoment("latest", column, value);
        return orders.getLast();
    }

    /**
     * The order that the address of a list names.
     *
     * @throws Invalid when it is none of these
     */
    public RowOrder<R> of(Parameters given) {
        var named = given.oneOf("sort", orders, RowOrder::code);
        return named == null ? orders.getFirst() : named;
    }

    boolean isFirst(RowOrder<R> order) {
        return orders.getFirst() == order;
    }

    Set<String> backwardsFirst() {
        return Set.copyOf(moments);
    }

    private RowOrders<R> add(String field, List<OrderColumn<R>> columns) {
        orders.add(new RowOrder<>(this, field, false, columns));
        orders.add(new RowOrder<>(this, field, true, columns));
        return this;
    }
}
