package app.masthead.access.attempts;

import app.masthead.access.PortalUser;
import app.masthead.access.SignInReason;
import app.masthead.access.Way;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that came to its end.
 *
 * @param connection the connection, or what stood in its place; null where none is known
 * @param again whether somebody who was in proved, or failed to prove, to be that person once more
 * @param reason why it was refused; null for one that was not
 * @param person who was or came in; null where nobody did
 */
public record Attempt(
        Way way,
        @Nullable String connection,
        boolean again,
        @Nullable SignInReason reason,
        @Nullable PortalUser person,
        Evidence evidence) {

    @Nullable
    UUID personId() {
        return person == null ? evidence.holder() : person.id();
    }

    @Nullable
    String personName() {
        return person == null ? null : person.name();
    }
}
