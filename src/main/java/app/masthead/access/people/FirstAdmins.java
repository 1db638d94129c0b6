package app.masthead.access.people;

import app.masthead.access.AccessAction;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Subject;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.tenancy.CurrentActor;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites the first admin of a new tenant, who then invites everybody else. */
@NamedInterface("first-admins")
@Service
@Transactional
public class FirstAdmins {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstAdmins(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Adds the person to the current tenant; the first sign-in with that address, verified, takes the invitation up. */
    public void invite(String name, String email) {
        var id = Ids.next();
        database.sql("""
                        insert into app_user
                            (tenant_id, id, email, name, role, status, invited_at, created_by, updated_by)
                        values (current_tenant(), :id, :email, :name, 'admin', 'invited', :now, :actor, :actor)""")
                .param("id", id)
                .param("email", email)
                .param("name", name)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", CurrentActor.get().id())
                .update();
        events.publishEvent(AuditedChange.created(
                AccessAction.INVITED,
                new Subject("user", id.toString(), name),
                Map.of("name", name, "email", email, "role", "admin")));
    }
}
