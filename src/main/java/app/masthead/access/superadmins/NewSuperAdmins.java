package app.masthead.access.superadmins;

import app.masthead.access.SuperAdmin;
import app.masthead.audit.AuditedChange;
import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.storage.Ids;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody become a super-admin who holds a one-time link. */
@Service
@Transactional
public class NewSuperAdmins {

    private final JdbcClient database;
    private final SuperAdmins people;
    private final SuperAdminDirectory directory;
    private final SuperAdminLinks links;
    private final ApplicationEventPublisher events;

    NewSuperAdmins(
            JdbcClient database,
            SuperAdmins people,
            SuperAdminDirectory directory,
            SuperAdminLinks links,
            ApplicationEventPublisher events) {
        this.database = database;
        this.people = people;
        this.directory = directory;
        this.links = links;
        this.events = events;
    }

    /**
     * Who comes in by a link.
     *
     * @param known whether the portal knows the person, so that neither name nor address is asked for
     */
    public record Candidate(UUID id, String name, String email, boolean known) {}

    /**
     * Who that link is for, as long as it works: the one for anybody only while nobody can sign in.
     *
     * @param name as typed, by somebody whom the portal does not know
     * @param email as typed; the address of somebody who runs the installation already means that person
     */
    @Transactional(readOnly = true)
    public Optional<Candidate> candidate(OneTimeSecret secret, String name, String email) {
        return links.find(secret)
                .filter(this::isOpen)
                .flatMap(link -> link.superAdmin() == null
                        ? Optional.of(new Candidate(withAddress(email).orElseGet(Ids::next), name, email, false))
                        : invited(link.superAdmin()));
    }

    private boolean isOpen(SuperAdminLinks.Usable link) {
        return link.superAdmin() != null || !directory.anybodyCanSignIn();
    }

    private Optional<UUID> withAddress(String email) {
        return database.sql("select id from super_admin where lower(email) = lower(:email)")
                .param("email", email)
                .query(UUID.class)
                .optional();
    }

    private Optional<Candidate> invited(UUID id) {
        return database.sql("select id, name, email from super_admin where id = :id and status = 'invited'")
                .param("id", id)
                .query((row, number) -> new Candidate(
                        row.getObject("id", UUID.class), row.getString("name"), row.getString("email"), true))
                .optional();
    }

    /**
     * Uses the link up and makes its candidate an active super-admin, in the transaction in which the person's first
     * passkey is kept. Empty when the link was used meanwhile, or the candidate is not the one it is for: the
     * transaction is to be rolled back then.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SuperAdmin> join(OneTimeSecret secret, Candidate candidate) {
        var admin = links.use(secret)
                .filter(this::isOpen)
                .filter(link -> link.superAdmin() == null
                        ? create(candidate)
                        : link.superAdmin().equals(candidate.id()) && activate(candidate))
                .flatMap(link -> people.active(candidate.id()));
        admin.ifPresent(it -> events.publishEvent(AuditedChange.created(
                SuperAdminAction.JOINED, it.subject(), Map.of("name", it.name(), "email", it.email()))));
        return admin;
    }

    private boolean create(Candidate candidate) {
        return database.sql("""
                        insert into super_admin as known (id, email, name, status, created_by, updated_by)
                        values (:id, :email, :name, 'active', 'set-up', 'set-up')
                        on conflict ((lower(email))) do update set status = 'active', name = excluded.name
                            where known.id = excluded.id""")
                        .param("id", candidate.id())
                        .param("email", candidate.email())
                        .param("name", candidate.name())
                        .update()
                == 1;
    }

    private boolean activate(Candidate candidate) {
        return database.sql("update super_admin set status = 'active' where id = :id and status = 'invited'")
                        .param("id", candidate.id())
                        .update()
                == 1;
    }
}
