package app.masthead.access.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest invitation of somebody who has not come yet.
 *
 * @param state open, expired or revoked: the message {@code people.invitation.<this>}
 */
public record Invitation(
        Instant sentAt,
        Instant expiresAt,
        String state,
        @Nullable String invitedBy,
        @Nullable String note,
        boolean anyAddress) {

    public boolean open() {
        return state.equals("open");
    }
}
