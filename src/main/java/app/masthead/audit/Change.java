package app.masthead.audit;

import org.jspecify.annotations.Nullable;

/**
 * One field before and after a change.
 *
 * @param field the field's name as the module calls it
 * @param before the earlier value as it would stand in JSON; null when there was none
 * @param after the later value as it would stand in JSON; null when there is none any more
 */
public record Change(
        String field, @Nullable Object before, @Nullable Object after) {

    private static final String MASK = "•••";

    /** A change of a secret: that it changed is recorded, what it was or became is not. */
    public static Change secret(String field) {
        return new Change(field, MASK, MASK);
    }
}
