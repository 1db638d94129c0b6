package app.masthead.access.connections.activation;

import app.masthead.access.connections.Connection;
import app.masthead.access.connections.ConnectionAction;
import app.masthead.access.connections.Connections;
import app.masthead.access.connections.Draft;
import app.masthead.access.connections.Drafts;
import app.masthead.access.connections.StaleDraft;
import app.masthead.access.connections.certificates.ConnectionSessions;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.platform.storage.Stamp;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has people sign in by a connection as it was tested, or not any more. */
@Service
@Transactional
public class Activation {

    private static final String APPLY = """
            update auth_connection c
            set status = case when exists (select from tenant_auth_config p where p.tenant_id = c.tenant_id
                    and p.status = 'enforced') then 'enforced' else 'on' end,
                enforced_at = case when exists (select from tenant_auth_config p where p.tenant_id = c.tenant_id
                    and p.status = 'enforced') then cast(:now as timestamptz) end,
                config_version = c.config_version + 1, issuer = d.issuer, client_id = d.client_id,
                secret_enc = d.secret_enc, secret_set_at = d.secret_set_at, idp_entity_id = d.idp_entity_id,
                sso_url = d.sso_url, sso_binding = d.sso_binding, slo_url = d.slo_url, slo_binding = d.slo_binding,
                slo_response_url = d.slo_response_url, metadata_url = d.metadata_url,
                sign_requests = d.sign_requests, want_encrypted = d.want_encrypted,
                idp_initiated = d.idp_initiated, clock_skew_s = d.clock_skew_s, config = d.config,
                tested_at = d.tested_at, tested_by = d.tested_by, updated_at = :now, updated_by = :by
            from auth_connection_draft d
            where c.tenant_id = current_tenant() and c.id = :id and d.tenant_id = c.tenant_id
              and d.connection_id = c.id and d.revision = :revision and d.tested_revision = d.revision""";

    private final Connections connections;
    private final Drafts drafts;
    private final OwnTests tests;
    private final SignInPolicies policies;
    private final ConnectionSessions sessions;
    private final ConfigurationMails mails;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Activation(
            Connections connections,
            Drafts drafts,
            OwnTests tests,
            SignInPolicies policies,
            ConnectionSessions sessions,
            ConfigurationMails mails,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.connections = connections;
        this.drafts = drafts;
        this.tests = tests;
        this.policies = policies;
        this.sessions = sessions;
        this.mails = mails;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts the draft to use and switches the connection on.
     *
     * @param revision what the person who does it has seen
     * @param member who does it
     * @throws StaleDraft when it is another one by now
     * @throws UntestedDraft when no admin came in by it as it is now
     * @throws NotTestedByYou when only others did
     */
    public void apply(String connection, long revision, Optional<UUID> member) {
        policies.lock();
        drafts.lock(connection);
        var before = connections.get(connection);
        requireReady(drafts.get(connection), revision);
        if (!tests.passed(connection, member)) {
            throw new NotTestedByYou();
        }
        var stamp = Stamp.now(clock);
        use(connection, revision, stamp);
        policies.follow(stamp);
        var action = before.status().isOn() ? ConnectionAction.APPLIED : ConnectionAction.SWITCHED_ON;
        publish(
                action,
                before,
                new Change(
                        "status",
                        before.status().code(),
                        connections.get(connection).status().code()));
        mails.changed(
                before.status().isOn() ? "connections.mail.applied" : "connections.mail.switched-on", before.label());
    }

    private static void requireReady(Draft draft, long revision) {
        if (draft.revision() != revision) {
            throw new StaleDraft();
        }
        if (!draft.tested() || !draft.complete()) {
            throw new UntestedDraft();
        }
    }

    private void use(String connection, long revision, Stamp stamp) {
        var applied = database.sql(APPLY)
                .param("id", connection)
                .param("revision", revision)
                .param("now", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .update();
        if (applied == 0) {
            throw new UntestedDraft();
        }
        database.sql("update auth_connection_draft set applied_revision = revision"
                        + " where tenant_id = current_tenant() and connection_id = :id")
                .param("id", connection)
                .update();
        database.sql("update auth_certificate set used_since = :now where tenant_id = current_tenant()"
                        + " and connection_id = :id and used_since is null and distrusted_at is null")
                .param("id", connection)
                .param("now", Timestamp.from(stamp.at()))
                .update();
    }

    /**
     * Switches a connection off. Whoever came in by it is out, but for the person who does it; whoever is on
     * the way does not arrive.
     *
     * @return how many sessions ended
     * @throws NotOn when it is off already
     * @throws LastConnection while single sign-on is enforced and nothing else would be left
     */
    public int switchOff(String connection) {
        policies.lock();
        var before = connections.get(connection);
        if (!before.status().isOn()) {
            throw new NotOn(before.label());
        }
        if (policies.status() == PolicyStatus.ENFORCED && isLast(before)) {
            throw new LastConnection(before.label());
        }
        var stamp = Stamp.now(clock);
        database.sql("""
                        update auth_connection set status = 'off', enforced_at = null,
                            config_version = config_version + 1, updated_at = :now, updated_by = :by
                        where tenant_id = current_tenant() and id = :id""")
                .param("id", connection)
                .param("now", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .update();
        policies.follow(stamp);
        publish(
                ConnectionAction.SWITCHED_OFF,
                before,
                new Change("status", before.status().code(), "off"));
        mails.changed("connections.mail.switched-off", before.label());
        return sessions.endOthers(connection);
    }

    private boolean isLast(Connection connection) {
        return connections.all().stream()
                .noneMatch(it -> it.status().isOn() && !it.id().equals(connection.id()));
    }

    private void publish(ConnectionAction action, Connection connection, Change change) {
        events.publishEvent(new AuditedChange(action, connection.subject(), List.of(change)));
    }
}
