package app.masthead.access.superadmins;

import app.masthead.platform.storage.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who runs the installation. There are never many. */
@Service
@Transactional(readOnly = true)
public class SuperAdminDirectory {

    private static final int MOST = 500;

    private static final String ROWS = """
            select s.id, s.name, s.email, s.status, s.issuer is not null as linked, s.last_login_at,
                   (select count(*) from super_admin_passkey k where k.super_admin_id = s.id) as passkeys,
                   (select max(l.expires_at) from super_admin_link l where l.super_admin_id = s.id
                       and l.used_at is null and l.revoked_at is null and l.expires_at > :now) as link_until
            from super_admin s
            """;

    private final JdbcClient database;
    private final ConsoleConnection connection;
    private final Clock clock;

    SuperAdminDirectory(JdbcClient database, ConsoleConnection connection, Clock clock) {
        this.database = database;
        this.connection = connection;
        this.clock = clock;
    }

    /** Everybody, by name. */
    public List<SuperAdminRow> all() {
        return database.sql(ROWS + " order by lower(s.name), s.id limit " + MOST)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> row(row))
                .list();
    }

    public Optional<SuperAdminRow> find(UUID id) {
        return database.sql(ROWS + " where s.id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .query((row, number) -> row(row))
                .optional();
    }

    /** Whether the person can sign in by the installation's provider, so that a passkey is not the only way. */
    public boolean hasProvider(UUID id) {
        return connection.find().isPresent()
                && find(id).filter(SuperAdminRow::linked).isPresent();
    }

    /** Whether anybody who is active has a way in at the moment. */
    public boolean anybodyCanSignIn() {
        return all().stream().anyMatch(this::canSignIn);
    }

    boolean anybodyElseCanSignIn(UUID person) {
        return all().stream().filter(it -> !it.id().equals(person)).anyMatch(this::canSignIn);
    }

    private boolean canSignIn(SuperAdminRow person) {
        return person.active()
                && (person.passkeys() > 0
                        || person.linked() && connection.find().isPresent());
    }

    private static SuperAdminRow row(ResultSet row) throws SQLException {
        return new SuperAdminRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("status"),
                row.getBoolean("linked"),
                row.getInt("passkeys"),
                Timestamps.instant(row, "last_login_at"),
                Timestamps.instant(row, "link_until"));
    }
}
