package app.masthead.access;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody is still in, for answers that go on after their request was let through. */
@Service
@Transactional(readOnly = true)
public class StandingSessions {

    private static final String STANDS = """
            select not exists (select from person_session s
                                where s.tenant_id = current_tenant() and s.id = :session and s.ended_at is not null)
               and not exists (select from app_user u
                                where u.tenant_id = current_tenant() and u.id = :person and u.status <> 'active')
               and not exists (select from tenant t
                                where t.tenant_id = current_tenant() and t.status <> 'active')""";

    private final JdbcClient database;

    StandingSessions(JdbcClient database) {
        this.database = database;
    }

    /** Whether nobody has ended the session, deactivated its person or suspended the tenant. */
    public boolean stands(PersonAuthentication authentication, PortalUser user) {
        return database.sql(STANDS)
                .param("session", session(authentication))
                .param("person", user.id())
                .query(Boolean.class)
                .single();
    }

    private static UUID session(PersonAuthentication authentication) {
        return authentication.getPrincipal().arrival().id();
    }
}
