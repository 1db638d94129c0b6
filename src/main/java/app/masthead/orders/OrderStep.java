package app.masthead.orders;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that waited or waits for a person or runs in the background.
 *
 * @param who who decided it, or else who has it in hand
 * @param note the reason of the decision, or else what went wrong
 * @param at when it was decided or ended, or else when it began
 */
record OrderStep(
        String type,
        String status,
        @Nullable String who,
        @Nullable String note,
        Instant at,
        @Nullable Instant due,
        int attempts,
        @Nullable Instant nextAttempt) {

    private static final Set<String> OPEN = Set.of("pending", "in_progress", "requires_approval");

    public boolean open() {
        return OPEN.contains(status);
    }

    public String tone() {
        return switch (status) {
            case "requires_approval", "pending" -> "caution";
            case "in_progress" -> "info";
            case "completed" -> "positive";
            case "failed", "rejected" -> "negative";
            default -> "neutral";
        };
    }
}
