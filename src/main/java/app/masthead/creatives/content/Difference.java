package app.masthead.creatives.content;

import org.jspecify.annotations.Nullable;

/**
 * One value that differs between two states of a creative.
 *
 * @param pointer where it stands
 * @param before the earlier value; null when there was none
 * @param after the later value; null when there is none any more
 */
public record Difference(
        String pointer, @Nullable String before, @Nullable String after) {}
