package app.masthead.creatives.ai;

import app.masthead.tenants.AiService;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One question to an AI service and what came of it, as it is kept.
 *
 * @param principalId the buyer who asked, if one did
 * @param costMicros in millionths of a US dollar; null where prices or tokens are not known
 * @param outcome {@code answered}, or the code of a fault
 */
record AiCall(
        Instant at,
        Purpose purpose,
        String provider,
        String model,
        @Nullable String principalId,
        @Nullable String creativeId,
        String promptSha256,
        @Nullable String answerSha256,
        @Nullable Integer inputTokens,
        @Nullable Integer outputTokens,
        @Nullable Long costMicros,
        int attempts,
        int millis,
        String outcome) {

    static final String ANSWERED = "answered";

    /** What it was asked for. */
    enum Purpose {
        SCORING,
        TEST
    }

    /** The price of a million tokens in dollars is the price of one token in millionths of a dollar. */
    static @Nullable Long cost(AiService service, @Nullable Integer input, @Nullable Integer output) {
        if (service.inputPrice() == null || service.outputPrice() == null || input == null || output == null) {
            return null;
        }
        var read = service.inputPrice().multiply(java.math.BigDecimal.valueOf(input));
        var written = service.outputPrice().multiply(java.math.BigDecimal.valueOf(output));
        return read.add(written).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
