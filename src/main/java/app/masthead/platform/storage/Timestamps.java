package app.masthead.platform.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads columns in the types that we use and JDBC does not offer. */
public final class Columns {

    private Columns() {}

    /** The moment in a column; null when there is none. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stored = row.getTimestamp(column);
        return stored == null ? null : stored.toInstant();
    }
}
