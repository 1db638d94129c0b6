package app.masthead.access.sessions;

import app.masthead.platform.storage.InstallationSettings;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a session of the current tenant stands whose person is none of its members. For members this is read with them. */
@Service
@Transactional(readOnly = true)
public class SessionStanding {

    private static final String LIMITS = """
            select %s from tenant left join tenant_auth_config limits on limits.tenant_id = tenant.tenant_id
            where tenant.tenant_id = current_tenant()
              and not exists (select from person_session s
                              where s.tenant_id = current_tenant() and s.id = :session and s.ended_at is not null)
            """.formatted(SessionLimits.COLUMNS);

    private final JdbcClient database;
    private final InstallationSettings installation;

    SessionStanding(JdbcClient database, InstallationSettings installation) {
        this.database = database;
        this.installation = installation;
    }

    /** The limits that hold for it; nothing for one that somebody ended. */
    public Optional<SessionLimits> limits(UUID session) {
        var otherwise = SessionLimits.of(installation);
        return database.sql(LIMITS)
                .param("session", session)
                .query((row, number) -> SessionLimits.read(row, otherwise))
                .optional();
    }
}
