package app.masthead.audit;

import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Invalid;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A place between two entries of the log. */
record AuditPosition(Instant at, UUID id) {

    private static final Duration FURTHEST = Duration.ofDays(365_000);

    static Cursor of(AuditEntry entry) {
        return Cursor.of(entry.at().toString(), entry.id().toString());
    }

    static AuditPosition read(String encoded) {
        var values = Cursor.decode(encoded, 2).values();
        try {
            var at = Instant.parse(values.getFirst());
            if (Duration.between(Instant.EPOCH, at).abs().compareTo(FURTHEST) < 0) {
                return new AuditPosition(at, UUID.fromString(values.getLast()));
            }
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException malformed) {
            throw new Invalid("platform.error.position");
        }
        throw new Invalid("platform.error.position");
    }

    Timestamp timestamp() {
        return Timestamp.from(at);
    }
}
