package app.masthead.tenants;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.platform.secrets.Place;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.secrets.Vault;
import app.masthead.platform.tenancy.CurrentTenant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which AI service the current tenant uses. Every change is on record; the key goes in and comes out for a call alone. */
@Service
@Transactional
public class AiServices {

    private final TenantDocuments documents;
    private final Vault vault;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    AiServices(TenantDocuments documents, Vault vault, JdbcClient database, ApplicationEventPublisher events) {
        this.documents = documents;
        this.vault = vault;
        this.database = database;
        this.events = events;
    }

    /**
     * The service as it is set up.
     *
     * @param hasKey whether a key is stored
     * @param version of the tenant's settings, which a change has to name
     */
    public record Current(AiService service, boolean hasKey, long version) {}

    @Transactional(readOnly = true)
    public Current current() {
        var stored = documents.read(TenantDocument.AI_SERVICE);
        return new Current(AiService.of(stored.json()), stored.sealedKey() != null, stored.version());
    }

    /**
     * The key, for a call.
     *
     * @throws IllegalStateException when what is stored cannot be decrypted
     */
    @Transactional(readOnly = true)
    public Optional<Secret> key() {
        return Optional.ofNullable(documents.read(TenantDocument.AI_SERVICE).sealedKey())
                .map(it -> vault.open(it, place()));
    }

    /**
     * Changes the service.
     *
     * @param key a new one; null keeps what is stored
     * @throws StaleSettings when the settings have another version by now
     */
    public void change(AiService service, @Nullable Secret key, long version) {
        documents.change(
                TenantDocument.AI_SERVICE,
                SettingsAction.AI_SERVICE_CHANGED,
                service.fields(),
                version,
                key == null ? null : "key");
        if (key != null) {
            store(vault.seal(key, place()));
        }
    }

    /**
     * Forgets the key, without which no creative is sent any more.
     *
     * @throws StaleSettings when the settings have another version by now
     */
    public void removeKey(long version) {
        if (documents.read(TenantDocument.AI_SERVICE).sealedKey() == null) {
            return;
        }
        Map<String, @Nullable Object> off = new HashMap<>(Map.of("scoring_enabled", false));
        documents.change(TenantDocument.AI_SERVICE, SettingsAction.AI_KEY_REMOVED, off, version, "key");
        store(null);
    }

    /** Puts on record that somebody tried it, and what came of it. */
    public void tested(String outcome) {
        var subject = documents.read(TenantDocument.AI_SERVICE).subject();
        var result = List.of(new Change("result", null, outcome));
        events.publishEvent(new AuditedChange(SettingsAction.AI_SERVICE_TESTED, subject, result));
    }

    private void store(@Nullable String sealed) {
        database.sql("update tenant set ai_api_key_enc = :sealed where tenant_id = current_tenant()")
                .param("sealed", sealed)
                .update();
    }

    private static Place place() {
        var tenant = CurrentTenant.require().value();
        return new Place("tenant", "ai_api_key_enc", tenant, tenant);
    }
}
