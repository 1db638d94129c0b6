package app.masthead.access.superadmins;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.audit.Subject;
import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.tenancy.CurrentActor;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites those who run the installation, and takes them out and in again. */
@Service
@Transactional
public class SuperAdminRegister {

    private final JdbcClient database;
    private final SuperAdminDirectory directory;
    private final SuperAdminLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SuperAdminRegister(
            JdbcClient database,
            SuperAdminDirectory directory,
            SuperAdminLinks links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.directory = directory;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody who was invited.
     *
     * @param secret what the person's link holds; nobody can read it again
     */
    public record Invited(UUID id, String name, String email, OneTimeSecret secret) {}

    /**
     * Invites somebody, who comes in by the link or by the installation's provider.
     *
     * @throws EmailTaken when somebody has that address already
     */
    public Invited invite(String name, String email) {
        var id = Ids.next();
        try {
            database.sql("""
                            insert into super_admin (id, email, name, status, created_by, updated_by)
                            values (:id, :email, :name, 'invited', :actor, :actor)""")
                    .param("id", id)
                    .param("email", email)
                    .param("name", name)
                    .param("actor", CurrentActor.get().id())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new EmailTaken();
        }
        events.publishEvent(AuditedChange.created(
                SuperAdminAction.INVITED, subject(id, name), Map.of("name", name, "email", email)));
        return new Invited(id, name, email, links.forInvited(id));
    }

    /** Makes another link for somebody who was invited; the earlier one ends. */
    public Invited inviteAgain(UUID id) {
        var person = locked(id);
        if (!person.invited()) {
            throw new NotForThisPerson(person.name());
        }
        events.publishEvent(new AuditedChange(SuperAdminAction.LINK_MADE, subject(id, person.name()), List.of()));
        return new Invited(id, person.name(), person.email(), links.forInvited(id));
    }

    /**
     * Takes somebody out: every session ends, every link as well.
     *
     * @throws LastSuperAdmin when nobody who is left could sign in
     */
    public void deactivate(UUID id) {
        database.sql("select id from super_admin where status = 'active' order by id for update")
                .query(UUID.class)
                .list();
        var person = locked(id);
        if (person.deactivated() || id.toString().equals(CurrentActor.get().id())) {
            throw new NotForThisPerson(person.name());
        }
        if (person.active() && !directory.anybodyElseCanSignIn(id)) {
            throw new LastSuperAdmin();
        }
        move(person, "deactivated", SuperAdminAction.DEACTIVATED);
        links.revoke(id);
        events.publishEvent(new SuperAdminDeactivated(id));
    }

    /** Takes somebody in again, as before: who had never come in counts as invited, and needs another link. */
    public void reactivate(UUID id) {
        var person = locked(id);
        if (!person.deactivated()) {
            throw new NotForThisPerson(person.name());
        }
        var known = person.linked() || person.passkeys() > 0;
        move(person, known ? "active" : "invited", SuperAdminAction.REACTIVATED);
    }

    private void move(SuperAdminRow person, String status, SuperAdminAction action) {
        database.sql("""
                        update super_admin set status = :status, updated_at = :now, updated_by = :actor,
                            version = version + 1
                        where id = :id""")
                .param("status", status)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", CurrentActor.get().id())
                .param("id", person.id())
                .update();
        events.publishEvent(new AuditedChange(
                action, subject(person.id(), person.name()), List.of(new Change("status", person.status(), status))));
    }

    private SuperAdminRow locked(UUID id) {
        database.sql("select id from super_admin where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .list();
        return directory.find(id).orElseThrow(NoSuchSuperAdmin::new);
    }

    static Subject subject(UUID id, String name) {
        return new Subject("super-admin", id.toString(), name);
    }
}
