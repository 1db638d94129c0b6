package app.masthead.inventory.limits;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a limit says.
 *
 * @param minimum the least that a package costs; null for no bound
 * @param maximum the most that is spent on one day; null for no bound
 */
record Bounds(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {

    /** As the audit log compares them. */
    Map<String, @Nullable Object> snapshot(String currency) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("currency_code", currency);
        fields.put("min_product_spend", money(minimum, currency));
        fields.put("max_daily_budget", money(maximum, currency));
        return fields;
    }

    private static @Nullable Object money(@Nullable BigDecimal amount, String currency) {
        return amount == null
                ? null
                : Map.of("amount", amount.stripTrailingZeros().toPlainString(), "currency", currency);
    }
}
