package app.masthead.audit;

import org.jspecify.annotations.Nullable;

/**
 * One change in readable words.
 *
 * @param before null when there was nothing
 * @param after null when there is nothing any more
 */
public record Difference(
        String field, @Nullable String before, @Nullable String after) {}
