package app.masthead.agents;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.audit.Changes;
import app.masthead.platform.secrets.Place;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.secrets.Vault;
import app.masthead.platform.tenancy.CurrentTenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agents of the current tenant. Every change is on record; credentials go in and come out for a call alone. */
@Service
@Transactional
public class Agents {

    private final AgentRows rows;
    private final StoredFormats formats;
    private final AgentUses uses;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    Agents(AgentRows rows, StoredFormats formats, AgentUses uses, Vault vault, ApplicationEventPublisher events) {
        this.rows = rows;
        this.formats = formats;
        this.uses = uses;
        this.vault = vault;
        this.events = events;
    }

    /**
     * An agent.
     *
     * @throws NoSuchAgent when the tenant has none of that id
     */
    @Transactional(readOnly = true)
    public Agent get(AgentKind kind, String id) {
        return rows.find(kind, id).orElseThrow(NoSuchAgent::new);
    }

    /** Who names it, or formats of it. */
    @Transactional(readOnly = true)
    public AgentUse use(Agent agent) {
        return switch (agent.kind()) {
            case CREATIVE -> uses.ofFormats(agent.addresses());
            case SIGNALS -> uses.ofSignals(agent.id());
        };
    }

    /**
     * Adds an agent, enabled. Who adds the same twice has added it once.
     *
     * @param credential needed for any kind of proof but none
     * @throws DuplicateAgent when there is another one of that id
     */
    public void add(AgentKind kind, String id, AgentSettings settings, @Nullable Secret credential) {
        if (!rows.add(kind, id, settings, sealed(kind, id, credential))) {
            var there = get(kind, id);
            if (there.version() == 0 && isSaid(there, settings, credential)) {
                return;
            }
            throw new DuplicateAgent();
        }
        var change = AuditedChange.created(AgentAction.ADDED, get(kind, id).subject(), settings.snapshot());
        publish(change, credential != null);
    }

    /**
     * Changes an agent. What changes nothing leaves it as it is, so that who changes it the same way twice has done it
     * once; at another address, what was found at the first one is forgotten.
     *
     * @param credential a new one; null keeps what is stored
     * @param version what the person who changes it has seen
     * @throws StaleAgent when it is another one by now
     * @throws UnprovenAddress when the stored credential would go to another address
     */
    public void change(AgentKind kind, String id, AgentSettings settings, @Nullable Secret credential, long version) {
        var before = rows.locked(kind, id).orElseThrow(NoSuchAgent::new);
        if (credential == null && before.settings().equals(settings)) {
            return;
        }
        if (before.version() != version) {
            if (isSaid(before, settings, credential)) {
                return;
            }
            throw new StaleAgent();
        }
        var proves = settings.auth() != AuthKind.NONE;
        if (proves && credential == null && needsCredential(before, settings)) {
            throw new UnprovenAddress();
        }
        rows.change(before, settings, sealed(kind, id, credential), proves && credential == null);
        if (!before.endpoint().equals(settings.endpoint())) {
            formats.forget(before);
        }
        publish(changed(before, settings), proves ? credential != null : before.credentialSetAt() != null);
    }

    /** Whether a credential has to be typed anew, because what is stored was meant for another address or is none. */
    public static boolean needsCredential(Agent before, AgentSettings settings) {
        return before.credentialSetAt() == null
                || !before.endpoint().equals(settings.endpoint())
                || before.settings().auth() != settings.auth();
    }

    private boolean isSaid(Agent stored, AgentSettings settings, @Nullable Secret credential) {
        return stored.settings().equals(settings) && (credential == null || credential.isSame(credential(stored)));
    }

    private static AuditedChange changed(Agent before, AgentSettings settings) {
        return AuditedChange.between(
                AgentAction.CHANGED, before.subject(), before.settings().snapshot(), settings.snapshot());
    }

    public void enable(AgentKind kind, String id, boolean enabled) {
        var agent = rows.locked(kind, id).orElseThrow(NoSuchAgent::new);
        if (rows.enable(agent, enabled)) {
            var action = enabled ? AgentAction.ENABLED : AgentAction.DISABLED;
            var changes = Changes.between(Map.of("enabled", agent.enabled()), Map.of("enabled", enabled));
            events.publishEvent(new AuditedChange(action, agent.subject(), changes));
        }
    }

    /**
     * Deletes an agent with what it offers.
     *
     * @throws AgentInUse when somebody names it, or formats of it
     */
    public Agent remove(AgentKind kind, String id) {
        var agent = rows.locked(kind, id).orElseThrow(NoSuchAgent::new);
        var use = use(agent);
        if (use.any()) {
            throw new AgentInUse(kind, use);
        }
        rows.remove(agent);
        events.publishEvent(AuditedChange.between(
                AgentAction.REMOVED, agent.subject(), agent.settings().snapshot(), Map.of()));
        return agent;
    }

    /** What is stored to prove who asks, for a call to the agent's own address. */
    @Transactional(readOnly = true)
    @Nullable
    Secret credential(Agent agent) {
        return rows.sealed(agent.kind(), agent.id())
                .map(it -> vault.open(it, place(agent.kind(), agent.id())))
                .orElse(null);
    }

    private @Nullable String sealed(AgentKind kind, String id, @Nullable Secret credential) {
        return credential == null ? null : vault.seal(credential, place(kind, id));
    }

    private static Place place(AgentKind kind, String id) {
        return new Place(
                kind.table(), "credentials_enc", CurrentTenant.require().value(), id);
    }

    private void publish(AuditedChange change, boolean secret) {
        var changes = new ArrayList<>(change.changes());
        if (secret) {
            changes.add(Change.secret("credential"));
        }
        events.publishEvent(new AuditedChange(change.action(), change.subject(), List.copyOf(changes)));
    }
}
