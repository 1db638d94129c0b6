package app.masthead.access;

import app.masthead.platform.storage.Ids;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How and when somebody came in, as the session remembers it.
 *
 * @param id names this session wherever sessions are listed or ended; no secret, and never what the cookie holds
 * @param connection the connection through which the person came, or what stood in its place
 * @param signedInAt when, for the absolute limit of the session
 * @param provedAt when the person last proved to be that person, for what asks for a recent proof; null where nobody
 *     says when that was
 * @param notAfter when the session ends whatever the limits say; null where nothing sets such an end
 */
public record Arrival(
        UUID id,
        Way way,
        String connection,
        Instant signedInAt,
        @Nullable Instant provedAt,
        @Nullable Instant notAfter) implements Serializable {

    /** Just now. */
    public static Arrival by(Way way, String connection, Instant now) {
        return new Arrival(Ids.next(), way, connection, now, now, null);
    }

    /** The same with an end of its own. */
    public Arrival until(@Nullable Instant end) {
        return new Arrival(id, way, connection, signedInAt, provedAt, end);
    }

    /** The same with a proof of another moment; null for one of which nobody says when it was. */
    public Arrival provedAgain(@Nullable Instant proof) {
        return new Arrival(id, way, connection, signedInAt, proof, notAfter);
    }
}
