package app.masthead.agents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the last test of an agent went.
 *
 * @param fault what failed, the message {@code agents.fault.<fault>}; null when nothing did
 * @param number what was offered when it passed; what the sentence about a fault names, if anything
 * @param millis how long it took
 * @param agent what the agent calls itself
 */
public record TrialResult(
        Instant at,
        @Nullable String fault,
        @Nullable Integer number,
        int millis,
        @Nullable String agent) {

    public boolean passed() {
        return fault == null;
    }

    public String tone() {
        return passed() ? "positive" : "negative";
    }

    /** As it stands in addresses and message keys. */
    public String outcome() {
        return passed() ? "passed" : "failed";
    }
}
