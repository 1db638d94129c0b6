package app.masthead.access.people;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was just invited.
 *
 * @param link to be handed over by whoever invited them; null where a mail takes it there, as it should
 */
public record Invited(Profile person, @Nullable URI link) {

    @Override
    public String toString() {
        return "Invited[" + person.id() + "]";
    }
}
