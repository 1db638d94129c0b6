package app.masthead.orders;

import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Invalid;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** A place between two orders of the list. */
record OrderPosition(Instant updatedAt, String id) {

    private static final Duration FURTHEST = Duration.ofDays(365_000);

    static Cursor of(OrderRow row) {
        return Cursor.of(row.updatedAt().toString(), row.id());
    }

    static OrderPosition read(String encoded) {
        var values = Cursor.decode(encoded, 2).values();
        try {
            var at = Instant.parse(values.getFirst());
            if (Duration.between(Instant.EPOCH, at).abs().compareTo(FURTHEST) < 0) {
                return new OrderPosition(at, values.getLast());
            }
        } catch (DateTimeException | ArithmeticException malformed) {
            throw new Invalid("platform.error.position");
        }
        throw new Invalid("platform.error.position");
    }

    Timestamp timestamp() {
        return Timestamp.from(updatedAt);
    }
}
