package app.masthead.inventory.limits;

import app.masthead.platform.money.Currencies;
import app.masthead.platform.text.Figures;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A currency limit as somebody types it.
 *
 * @param accepted the minimum below which the person has agreed to leave prices
 */
record LimitForm(
        @Nullable String currency,
        @Nullable String minimum,
        @Nullable String maximum,
        @Nullable String version,
        @Nullable String accepted) {

    private static final int MOST_DIGITS = 13;

    static LimitForm blank() {
        return new LimitForm(null, null, null, null, null);
    }

    static LimitForm of(Limit limit) {
        return new LimitForm(
                limit.currency(), plain(limit.minimum()), plain(limit.maximum()), Long.toString(limit.version()), null);
    }

    /** The same of a currency that is not chosen here. */
    LimitForm of(String known) {
        return new LimitForm(known, minimum, maximum, version, accepted);
    }

    /** The same on top of another version. */
    LimitForm on(Limit limit) {
        return new LimitForm(currency, minimum, maximum, Long.toString(limit.version()), null);
    }

    void check(Errors errors) {
        if (currency == null || !Currencies.isActive(currency)) {
            errors.rejectValue("currency", "inventory.limit.form.currency.none");
        }
        amount("minimum", minimum, errors);
        amount("maximum", maximum, errors);
        if (errors.hasErrors()) return;
        var least = read(minimum);
        var most = read(maximum);
        if (most != null && most.signum() == 0) errors.rejectValue("maximum", "inventory.limit.form.zero");
        else if (least != null && most != null && least.compareTo(most) > 0) {
            errors.rejectValue("maximum", "inventory.limit.form.range");
        }
    }

    private void amount(String field, @Nullable String typed, Errors errors) {
        if (typed == null) return;
        var read = Figures.read(typed).map(BigDecimal::stripTrailingZeros);
        if (read.isEmpty()) errors.rejectValue(field, "inventory.limit.form.figure");
        else if (read.get().precision() - read.get().scale() > MOST_DIGITS) {
            errors.rejectValue(field, "inventory.limit.form.large");
        } else if (currency != null && read.get().scale() > Currencies.decimals(currency)) {
            var decimals = new Object[] {Currencies.decimals(currency), currency};
            errors.rejectValue(field, "inventory.limit.form.decimals", decimals, null);
        }
    }

    /** Call only after {@link #check}. */
    Bounds bounds() {
        return new Bounds(read(minimum), read(maximum));
    }

    /** Whether the person knows already that this minimum leaves prices below it. */
    boolean isAccepted() {
        return accepted != null && accepted.equals(minimum);
    }

    private static @Nullable BigDecimal read(@Nullable String typed) {
        return Figures.read(typed).orElse(null);
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }
}
