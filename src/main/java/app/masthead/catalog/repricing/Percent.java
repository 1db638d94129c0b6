package app.masthead.catalog.repricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A change in percent of what was before: to a tenth, or to its first figure where that is smaller. */
record Percent(BigDecimal value) {

    private static final BigDecimal LEAST_TENTH = new BigDecimal("0.05");
    private static final MathContext FINE = new MathContext(9);
    private static final MathContext FIRST_FIGURE = new MathContext(1);

    static @Nullable Percent between(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null || after == null || before.signum() == 0 || before.compareTo(after) == 0) return null;
        var exact = after.subtract(before).movePointRight(2).divide(before, FINE);
        return new Percent(
                exact.abs().compareTo(LEAST_TENTH) < 0
                        ? exact.round(FIRST_FIGURE)
                        : exact.setScale(1, RoundingMode.HALF_UP));
    }

    /** With its sign, for example {@code +7.0%}. */
    public String text() {
        return (value.signum() < 0 ? "−" : "+") + value.abs().toPlainString() + "%";
    }
}
