package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.content.Difference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One decision in a creative's past.
 *
 * @param decider the person's name; null when a rule decided
 * @param mine whether the reader decided
 * @param rule the rule and its version; null when a person decided
 * @param furtherReasonCodes reasons beside that one
 * @param undo whether it takes back the decision before
 * @param differences what the buyer had changed, where that was the cause
 */
record DecisionView(
        CreativeId creative,
        CreativeStatus from,
        CreativeStatus to,
        @Nullable String decider,
        boolean mine,
        @Nullable String rule,
        @Nullable String reasonCode,
        List<String> furtherReasonCodes,
        @Nullable String reason,
        @Nullable String note,
        @Nullable BigDecimal score,
        @Nullable BigDecimal approveFrom,
        @Nullable BigDecimal rejectUpTo,
        List<Difference> differences,
        boolean undo,
        Instant at) {

    public String tone() {
        return Tones.of(to);
    }

    public String icon() {
        if (undo) {
            return "rotate-ccw";
        }
        return switch (to) {
            case APPROVED -> "check";
            case REJECTED -> "x";
            case PENDING_REVIEW -> "eye";
            case SUSPENDED -> "pause";
            case ARCHIVED -> "archive";
            case PROCESSING -> "rotate-ccw";
        };
    }

    /** All reasons that were given, the first one first. */
    public List<String> reasonCodes() {
        return reasonCode == null
                ? List.of()
                : Stream.concat(Stream.of(reasonCode), furtherReasonCodes.stream())
                        .toList();
    }

    /** The key of the sentence that tells what was decided. */
    public String message() {
        if (undo) {
            return "creatives.decided.undo";
        }
        if (to == CreativeStatus.REJECTED && "changes_requested".equals(reasonCode)) {
            return "creatives.decided.changes";
        }
        return to == CreativeStatus.APPROVED
                ? "creatives.decided.approved." + from.code()
                : "creatives.decided." + to.code();
    }
}
