package app.masthead.platform.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads moments, which JDBC knows only as timestamps. */
public final class Timestamps {

    private Timestamps() {}

    /** The moment in a column; null when there is none. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stored = row.getTimestamp(column);
        return stored == null ? null : stored.toInstant();
    }
}
