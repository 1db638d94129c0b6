package app.masthead.inventory.limits;

import app.masthead.platform.web.Cursor;
import java.sql.Timestamp;

/** The orders in which limits are listed; each ends in the currency, of which there is one limit at the most. */
enum LimitOrder {
    CURRENCY("currency", "currency_code"),
    CURRENCY_BACKWARDS("-currency", "currency_code desc"),
    CHANGED("changed", "updated_at, currency_code"),
    CHANGED_BACKWARDS("-changed", "updated_at desc, currency_code desc");

    private final String code;
    private final String columns;

    LimitOrder(String code, String columns) {
        this.code = code;
        this.columns = columns;
    }

    /** As it stands in addresses. */
    String code() {
        return code;
    }

    String orderBy() {
        return columns;
    }

    /** Where a limit stands in this order. */
    Cursor position(Limit limit) {
        return Cursor.of(limit.updatedAt().toString(), limit.currency());
    }

    /** The condition for rows after the position {@code :place, :currency}. */
    String beyond() {
        var after = code.startsWith("-") ? " < " : " > ";
        return isByChange()
                ? "(updated_at, currency_code)" + after + "(:place, :currency)"
                : "currency_code" + after + ":currency and cast(:place as timestamptz) is not null";
    }

    static Timestamp place(Cursor position) {
        return Timestamp.from(position.instant(0));
    }

    private boolean isByChange() {
        return this == CHANGED || this == CHANGED_BACKWARDS;
    }
}
