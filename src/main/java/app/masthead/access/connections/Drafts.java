package app.masthead.access.connections;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.platform.secrets.Place;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.secrets.Vault;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.tenancy.CurrentTenant;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is being edited of each connection. A change needs another test before it can be applied. */
@Service
@Transactional
public class Drafts {

    private final JdbcClient database;
    private final Connections connections;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafts(JdbcClient database, Connections connections, Vault vault, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.connections = connections;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The draft of a connection.
     *
     * @throws NoSuchConnection when this tenant has none with that id
     */
    @Transactional(readOnly = true)
    public Draft get(String connection) {
        return database.sql(DraftRows.SELECT + " and d.connection_id = :id")
                .param("id", connection)
                .query((row, number) -> DraftRows.draft(row))
                .optional()
                .orElseThrow(NoSuchConnection::new);
    }

    /** The drafts of all connections, by the connection. */
    @Transactional(readOnly = true)
    public Map<String, Draft> all() {
        return database.sql(DraftRows.SELECT).query((row, number) -> DraftRows.draft(row)).stream()
                .collect(Collectors.toMap(Draft::connection, it -> it));
    }

    /**
     * Changes the draft. What changes nothing leaves it as it is, tested or not.
     *
     * @param revision what the person who changes it has seen
     * @throws StaleDraft when it is another one by now
     * @throws LockedProvider when it would become another identity provider after it was in use
     * @throws LockedSubject when whom it proves would be read elsewhere although people are known by it
     */
    public Draft change(String connection, DraftChange change, long revision) {
        var before = get(connection);
        var after = change.on(before);
        requireSamePeople(before, after);
        if (before.revision() != revision) {
            throw new StaleDraft();
        }
        if (before.equals(after) && !change.replacesSecret()) {
            return before;
        }
        store(after, change instanceof DraftChange.Oidc oidc ? oidc.secret() : null);
        publish(before, after, change.replacesSecret());
        return get(connection);
    }

    private static void requireSamePeople(Draft before, Draft after) {
        if (before.everApplied() && !before.sameProvider(after)) {
            throw new LockedProvider();
        }
        if (before.linked() && !before.sameSubject(after)) {
            throw new LockedSubject();
        }
    }

    private void store(Draft draft, @Nullable Secret secret) {
        var stamp = Stamp.now(clock);
        var saml = draft.saml();
        var changed = database.sql(DraftRows.CHANGE)
                .param("issuer", draft.oidc().issuer())
                .param("client", draft.oidc().clientId())
                .param("secret", secret == null ? null : sealed(secret, draft.connection()))
                .param("keep", secret == null && draft.oidc().secretSetAt() != null)
                .param("entity", saml.entityId())
                .param("sso", StoredEndpoint.address(saml.signOn()))
                .param("ssoBinding", StoredEndpoint.binding(saml.signOn()))
                .param("slo", StoredEndpoint.address(saml.logout()))
                .param("sloBinding", StoredEndpoint.binding(saml.logout()))
                .param("sloAnswers", StoredEndpoint.answers(saml.logout()))
                .param("metadata", saml.metadataUrl())
                .param("sign", saml.signRequests())
                .param("encrypted", saml.wantEncrypted())
                .param("unsolicited", saml.idpInitiated())
                .param("skew", saml.clockSkewSeconds())
                .param("config", StoredConfig.write(draft.config()))
                .param("now", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .param("id", draft.connection())
                .param("revision", draft.revision())
                .update();
        if (changed == 0) {
            throw new StaleDraft();
        }
    }

    private String sealed(Secret secret, String connection) {
        var tenant = CurrentTenant.require().value();
        return vault.seal(secret, new Place("auth_connection", "secret_enc", tenant, connection));
    }

    private void publish(Draft before, Draft after, boolean secret) {
        var subject = connections.get(before.connection()).subject();
        var change = AuditedChange.between(ConnectionAction.CHANGED, subject, before.snapshot(), after.snapshot());
        var changes = new ArrayList<>(change.changes());
        if (secret) {
            changes.add(Change.secret("client_secret"));
        }
        events.publishEvent(new AuditedChange(ConnectionAction.CHANGED, subject, changes));
    }

    /** Has everybody else who changes the draft wait until this transaction is over. */
    public void lock(String connection) {
        var found = database.sql("select 1 from auth_connection_draft where tenant_id = current_tenant()"
                        + " and connection_id = :id for update")
                .param("id", connection)
                .query(Integer.class)
                .optional();
        if (found.isEmpty()) {
            throw new NoSuchConnection();
        }
    }

    /** Notes that something was changed that belongs to the draft but stands elsewhere. */
    public void raise(String connection) {
        database.sql("""
                        update auth_connection_draft set revision = revision + 1
                        where tenant_id = current_tenant() and connection_id = :id""").param("id", connection).update();
    }

    /** The same for a change that was made to the draft and to what is in use alike. */
    public void follow(String connection) {
        database.sql("""
                        with used as (
                            update auth_connection set config_version = config_version + 1
                            where tenant_id = current_tenant() and id = :id)
                        update auth_connection_draft
                        set revision = revision + 1,
                            tested_revision = case when applied_revision = revision and tested_revision = revision
                                then revision + 1 else tested_revision end,
                            applied_revision = case when applied_revision = revision
                                then revision + 1 else applied_revision end
                        where tenant_id = current_tenant() and connection_id = :id""").param("id", connection).update();
    }

    /**
     * Takes back every change that was not applied.
     *
     * @param revision what the person who does it has seen
     * @throws StaleDraft when it is another one by now, or nothing was ever applied
     */
    public void reset(String connection, long revision) {
        lock(connection);
        var reset = database.sql(DraftRows.RESET)
                .param("id", connection)
                .param("revision", revision)
                .param("by", Stamp.now(clock).by())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (reset == 0) {
            throw new StaleDraft();
        }
        database.sql(DraftRows.RESET_CERTIFICATES)
                .param("id", connection)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new AuditedChange(
                ConnectionAction.RESET,
                connections.get(connection).subject(),
                List.of(new Change("changes", "waiting", null))));
    }
}
