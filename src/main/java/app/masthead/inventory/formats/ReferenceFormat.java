package app.masthead.inventory.formats;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A format of the public reference catalogue, which every buying agent knows.
 *
 * @param needs what the name of a template has to carry besides its id: {@code dimensions}, {@code duration}
 */
public record ReferenceFormat(
        FormatId id,
        String name,
        String family,
        Set<String> needs,
        @Nullable Integer width,
        @Nullable Integer height) {

    public boolean isTemplate() {
        return !needs.isEmpty();
    }

    /** Narrow enough to be sold: a template needs its size or length said. */
    public boolean isComplete(FormatId named) {
        return (!needs.contains("dimensions") || named.hasSize())
                && (!needs.contains("duration") || named.durationMs() != null);
    }
}
