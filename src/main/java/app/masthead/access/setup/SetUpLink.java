package app.masthead.access.setup;

import app.masthead.audit.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link by which a customer's IT sets up connections.
 *
 * @param note for whom or what it is
 * @param recipient the address that it was sent to
 * @param maker who made it
 * @param state {@code open}, {@code over} or {@code revoked}
 */
record SetUpLink(
        UUID id,
        @Nullable String note,
        @Nullable String recipient,
        String maker,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        String state) {

    public boolean open() {
        return state.equals("open");
    }

    /** Of its pill. */
    public String tone() {
        return open() ? "positive" : "neutral";
    }

    Subject subject() {
        var name = note == null ? recipient : note;
        return new Subject("set-up-link", id.toString(), name == null ? maker : name);
    }
}
