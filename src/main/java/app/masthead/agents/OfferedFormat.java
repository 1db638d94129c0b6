package app.masthead.agents;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A format that a creative agent offers.
 *
 * @param agentUrl who owns it, as the agent wrote it
 * @param family such as {@code display} or {@code video}; null where the agent does not say
 * @param width in pixels
 * @param needs what the name of a template has to carry besides its id: {@code dimensions}, {@code duration}
 */
public record OfferedFormat(
        String agentUrl,
        String id,
        String name,
        @Nullable String family,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable BigDecimal durationMs,
        Set<String> needs) {

    public OfferedFormat {
        needs = Set.copyOf(needs);
    }

    public boolean isTemplate() {
        return !needs.isEmpty();
    }

    /** Its length in seconds; null where it has none. */
    public @Nullable BigDecimal seconds() {
        return durationMs == null ? null : durationMs.movePointLeft(3).stripTrailingZeros();
    }
}
