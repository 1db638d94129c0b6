package app.masthead.creatives.ai;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What the AI service did this month, as the page shows it.
 *
 * @param cost in US dollars; null where no price was set
 */
record MonthView(
        long calls,
        long failures,
        long inputTokens,
        long outputTokens,
        @Nullable BigDecimal cost) {

    static MonthView of(AiCallLog.Month month) {
        var micros = month.costMicros();
        return new MonthView(
                month.calls(),
                month.failures(),
                month.inputTokens(),
                month.outputTokens(),
                micros == null ? null : BigDecimal.valueOf(micros, 6).setScale(4, RoundingMode.HALF_UP));
    }
}
