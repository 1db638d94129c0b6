package app.masthead.catalog.rates;

import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Invalid;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The orders in which prices are listed; each ends in the ids, so that no two prices stand at the same place. Rates are
 * compared within their currency only.
 */
public enum RateOrder {
    PRODUCT("product", Place.NAME),
    PRODUCT_BACKWARDS("-product", Place.NAME),
    MODEL("model", Place.MODEL, Place.NAME),
    MODEL_BACKWARDS("-model", Place.MODEL, Place.NAME),
    RATE("rate", Place.CURRENCY, Place.RATE),
    RATE_BACKWARDS("-rate", Place.CURRENCY, Place.RATE),
    CHANGED("changed", Place.CHANGED),
    CHANGED_BACKWARDS("-changed", Place.CHANGED);

    private final String code;
    private final List<Place> places;

    RateOrder(String code, Place... places) {
        this.code = code;
        var all = new ArrayList<>(List.of(places));
        all.add(Place.ID);
        all.add(Place.OPTION);
        this.places = List.copyOf(all);
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

    /** What has to be known of prices to put them in order, besides their ids. */
    String columns() {
        return places.stream()
                .filter(it -> it != Place.ID && it != Place.OPTION)
                .map(it -> it == Place.RATE ? "o.rate" : it.column)
                .collect(Collectors.joining(", "));
    }

    /** Where a row stands in this order. */
    Cursor position(RateRow row) {
        return new Cursor(places.stream().map(it -> it.of(row)).toList());
    }

    /** How many values a position has. */
    int size() {
        return places.size();
    }

    /** The condition for rows after a position. */
    String beyond() {
        var columns = places.stream().map(it -> it.column).collect(Collectors.joining(", "));
        var given = places.stream().map(it -> ":after" + it.name()).collect(Collectors.joining(", "));
        return "(" + columns + ") " + (isDescending() ? "<" : ">") + " (" + given + ")";
    }

    /** What to bind to that condition. */
    Map<String, Object> values(Cursor position) {
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            values.put("after" + place.name(), place.value(position, i));
        }
        return values;
    }

    /** A column that takes part in an order. */
    private enum Place {
        NAME("o.product_sort_name"),
        MODEL("o.pricing_model"),
        CURRENCY("o.currency"),
        RATE("coalesce(o.rate, 0)"),
        CHANGED("o.updated_at"),
        ID("o.product_id"),
        OPTION("o.pricing_option_id");

        private final String column;

        Place(String column) {
            this.column = column;
        }

        String of(RateRow row) {
            return switch (this) {
                case NAME -> row.sortName();
                case MODEL -> row.model();
                case CURRENCY -> row.currency();
                case RATE -> (row.rate() == null ? BigDecimal.ZERO : row.rate()).toPlainString();
                case CHANGED -> row.changedAt().toString();
                case ID -> row.product();
                case OPTION -> row.option();
            };
        }

        Object value(Cursor position, int at) {
            var written = position.values().get(at);
            return switch (this) {
                case RATE -> amount(written);
                case CHANGED -> position.instant(at).atOffset(ZoneOffset.UTC);
                case NAME, MODEL, CURRENCY, ID, OPTION -> written;
            };
        }

        private static BigDecimal amount(String written) {
            if (!written.matches("\\d{1,13}(\\.\\d{1,6})?")) throw new Invalid("platform.error.position");
            return new BigDecimal(written);
        }
    }
}
