package app.masthead.access.people;

import app.masthead.access.Member;
import app.masthead.audit.AuditedChange;
import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.storage.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which people come in as long as the tenant is set up and has no identity provider to rely on. Each is good
 * once, for minutes, and in the browser that asked for it.
 */
@Service
@Transactional
public class SignInLinks {

    public static final Duration VALID = Duration.ofMinutes(15);

    private static final String ADD = """
            insert into sign_in_link (tenant_id, id, user_id, token_sha256, browser_sha256, expires_at, created_at)
            values (current_tenant(), :id, :person, :digest, :browser, :expires, :now)""";
    private static final String OPEN = """
             tenant_id = current_tenant() and token_sha256 = :digest and browser_sha256 = :browser and used_at is null
             and expires_at > :now
             and exists (select from tenant t where t.tenant_id = current_tenant() and t.auth_setup_mode = 'setup')""";
    private static final String FORGET =
            "delete from sign_in_link where tenant_id = current_tenant() and user_id = :person and expires_at <= :now";

    private final JdbcClient database;
    private final Profiles profiles;
    private final Members members;
    private final OwnTenant tenant;
    private final PersonMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInLinks(
            JdbcClient database,
            Profiles profiles,
            Members members,
            OwnTenant tenant,
            PersonMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.profiles = profiles;
        this.members = members;
        this.tenant = tenant;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Whether links from mails let people in here. */
    @Transactional(readOnly = true)
    public boolean letIn() {
        return tenant.isInSetup();
    }

    /**
     * Sends a link to the active person with that address, if there is one and links let people in.
     *
     * @param browser the digest of what the browser holds that asked for it
     */
    public void send(String email, byte[] browser) {
        if (tenant.isInSetup()) {
            profiles.withAddress(email).filter(Profile::active).ifPresent(person -> send(person, browser));
        }
    }

    private void send(Profile person, byte[] browser) {
        var secret = OneTimeSecret.next();
        var now = clock.instant();
        database.sql(FORGET)
                .param("person", person.id())
                .param("now", Timestamp.from(now))
                .update();
        database.sql(ADD)
                .param("id", Ids.next())
                .param("person", person.id())
                .param("digest", secret.digest())
                .param("browser", browser)
                .param("expires", Timestamp.from(now.plus(VALID)))
                .param("now", Timestamp.from(now))
                .update();
        mails.signInLink(person, secret);
        events.publishEvent(new AuditedChange(PeopleAction.SIGN_IN_LINK_SENT, person.subject(), List.of()));
    }

    /** Whom a link would let in, in this browser. */
    @Transactional(readOnly = true)
    public Optional<Member> find(String token, String browser) {
        return link("select user_id from sign_in_link where " + OPEN, token, browser)
                .flatMap(members::active);
    }

    /** Uses a link up and lets the person in. Of those who try it at the same moment one succeeds. */
    public Optional<Member> use(String token, String browser) {
        var person = link("update sign_in_link set used_at = :now where " + OPEN + " returning user_id", token, browser)
                .flatMap(members::active);
        person.ifPresent(it -> members.visited(it.id()));
        return person;
    }

    private Optional<UUID> link(String statement, String token, String browser) {
        return database.sql(statement)
                .param("digest", Sha256.bytes(token))
                .param("browser", Sha256.bytes(browser))
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional();
    }
}
