package app.masthead.audit;

import app.masthead.platform.web.Cursor;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** A place between two entries of the log. */
record AuditPosition(Instant at, UUID id) {

    static Cursor of(AuditEntry entry) {
        return Cursor.of(entry.at().toString(), entry.id().toString());
    }

    static AuditPosition of(Cursor cursor) {
        return new AuditPosition(cursor.instant(0), cursor.uuid(1));
    }

    Timestamp timestamp() {
        return Timestamp.from(at);
    }
}
