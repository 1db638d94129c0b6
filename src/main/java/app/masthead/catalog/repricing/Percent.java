package app.masthead.catalog.repricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A change in percent of what was before, to a tenth. */
record Percent(BigDecimal value) {

    private static final int DIGITS = 3;

    static @Nullable Percent between(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null || after == null || before.signum() == 0 || before.compareTo(after) == 0) return null;
        return new Percent(after.subtract(before)
                .divide(before, DIGITS, RoundingMode.HALF_UP)
                .movePointRight(2));
    }

    /** With its sign, for example {@code +7.0 %}. */
    public String text() {
        return (value.signum() < 0 ? "−" : "+") + value.abs().toPlainString() + " %";
    }
}
