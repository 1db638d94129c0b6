package app.masthead.buyers;

import org.jspecify.annotations.Nullable;

/**
 * A buyer of the tenant, by its id and its name.
 *
 * @param sponsor who made the token by which the buyer's machine is recognised, as {@code created_by} has it; null when
 *     nobody is known, or no machine asks
 */
public record Principal(String id, String name, @Nullable String sponsor) {

    public Principal(String id, String name) {
        this(id, name, null);
    }
}
