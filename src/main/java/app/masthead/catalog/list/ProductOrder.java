package app.masthead.catalog.list;

import app.masthead.platform.web.Cursor;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The orders in which products are listed; each ends in the id, so that no two products stand at the same place. */
enum ProductOrder {
    NEWEST("-updated", Place.UPDATED, Place.ID),
    OLDEST("updated", Place.UPDATED, Place.ID),
    NAME("name", Place.NAME, Place.ID),
    NAME_BACKWARDS("-name", Place.NAME, Place.ID),
    STATUS("status", Place.STATUS, Place.UPDATED, Place.ID),
    STATUS_BACKWARDS("-status", Place.STATUS, Place.UPDATED, Place.ID);

    private final String code;
    private final List<Place> places;

    ProductOrder(String code, Place... places) {
        this.code = code;
        this.places = List.of(places);
    }

    static Optional<ProductOrder> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    private boolean isDescending() {
        return code.startsWith("-");
    }

    String orderBy() {
        return places.stream()
                .map(it -> it.column + (isDescending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    /** Where a row stands in this order. */
    Cursor position(ProductRow row) {
        return new Cursor(places.stream().map(it -> it.of(row)).toList());
    }

    /** The condition for rows after a position, with its values by name. */
    Map.Entry<String, Map<String, Object>> beyond(String after) {
        var position = Cursor.decode(after, places.size());
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            values.put("after" + place.name(), place.value(position, i));
        }
        var columns = places.stream().map(it -> it.column).collect(Collectors.joining(", "));
        var given = places.stream().map(it -> ":after" + it.name()).collect(Collectors.joining(", "));
        var condition = "(" + columns + ") " + (isDescending() ? "<" : ">") + " (" + given + ")";
        return Map.entry(condition, values);
    }

    /** A column that takes part in an order. */
    private enum Place {
        UPDATED("p.updated_at"),
        NAME("lower(p.name)"),
        STATUS("p.status"),
        ID("p.product_id");

        private final String column;

        Place(String column) {
            this.column = column;
        }

        String of(ProductRow row) {
            return switch (this) {
                case UPDATED -> row.updatedAt().toString();
                case NAME -> row.sortName();
                case STATUS -> row.status().code();
                case ID -> row.id();
            };
        }

        Object value(Cursor position, int at) {
            return this == UPDATED
                    ? position.instant(at).atOffset(ZoneOffset.UTC)
                    : position.values().get(at);
        }
    }
}
