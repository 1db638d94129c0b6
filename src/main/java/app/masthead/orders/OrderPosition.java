package app.masthead.orders;

import app.masthead.platform.web.Cursor;
import java.sql.Timestamp;
import java.time.Instant;

/** A place between two orders of the list. */
record OrderPosition(Instant updatedAt, String id) {

    static Cursor of(OrderRow row) {
        return Cursor.of(row.updatedAt().toString(), row.id());
    }

    static OrderPosition read(String encoded) {
        var cursor = Cursor.decode(encoded, 2);
        return new OrderPosition(cursor.instant(0), cursor.values().getLast());
    }

    Timestamp timestamp() {
        return Timestamp.from(updatedAt);
    }
}
