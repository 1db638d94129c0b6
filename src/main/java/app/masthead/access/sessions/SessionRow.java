package app.masthead.access.sessions;

import app.masthead.platform.storage.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as lists show it.
 *
 * @param kind what sort of person it is, as the audit log calls actors
 * @param browser in plain words
 * @param way by which the person came in, as it is stored
 * @param lastUsedAt null for one that was never used
 * @param live whether it goes on
 * @param endReason why it is over, as it is stored; null while nobody knows
 */
public record SessionRow(
        UUID id,
        UUID personId,
        String person,
        String kind,
        String browser,
        @Nullable String address,
        String way,
        String connection,
        Instant signedInAt,
        @Nullable Instant lastUsedAt,
        boolean live,
        @Nullable Instant endedAt,
        @Nullable String endReason) {

    static final String COLUMNS = """
            s.id, s.person_id, coalesce(u.name, s.person_name) as person, s.person_kind, s.user_agent, s.ip_address,
            s.way, %s as connection, s.signed_in_at,
            coalesce(to_timestamp(p.last_access_time / 1000.0), s.last_used_at) as last_used_at,
            s.ended_at is null and coalesce(p.expiry_time > :now, false) as live, s.ended_at, s.end_reason""";

    static SessionRow read(ResultSet row, Browsers browsers) throws SQLException {
        return new SessionRow(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                row.getString("person_kind"),
                browsers.name(row.getString("user_agent")),
                row.getString("ip_address"),
                row.getString("way"),
                row.getString("connection"),
                row.getTimestamp("signed_in_at").toInstant(),
                Timestamps.instant(row, "last_used_at"),
                row.getBoolean("live"),
                Timestamps.instant(row, "ended_at"),
                row.getString("end_reason"));
    }
}
