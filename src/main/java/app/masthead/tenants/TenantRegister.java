package app.masthead.tenants;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.audit.Subject;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens, suspends and restores tenants, for whoever runs the installation. Called in the installation's scope with the
 * tenant bound, so that both logs tell of it.
 */
@Service
@Transactional
public class TenantRegister {

    private static final List<String> ADDRESS_RULES =
            List.of("tenant_pk", "tenant_subdomain_key", "tenant_subdomain_reserved_check", "tenant_host_active_key");

    private final JdbcClient database;
    private final InstallationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TenantRegister(JdbcClient database, InstallationSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the current tenant, whose identifier is its subdomain.
     *
     * @throws SubdomainTaken when another tenant or the installation itself has it
     */
    public void open(NewTenant tenant) {
        var host = host(tenant.subdomain());
        if (host.equals(settings.url().getHost())
                || host.equals(settings.previewUrl().getHost())) {
            throw new SubdomainTaken(tenant.subdomain());
        }
        try {
            insert(tenant);
        } catch (DataIntegrityViolationException refused) {
            throw isAboutItsAddress(refused) ? new SubdomainTaken(tenant.subdomain()) : refused;
        }
        events.publishEvent(AuditedChange.created(
                TenantLifecycleAction.OPENED,
                new Subject("tenant", tenant.subdomain(), tenant.name()),
                Map.of(
                        "name", tenant.name(),
                        "host", host,
                        "time_zone", tenant.zone().getId(),
                        "default_currency", tenant.currency().getCurrencyCode())));
        events.publishEvent(new HostsChanged());
    }

    private static boolean isAboutItsAddress(DataIntegrityViolationException refused) {
        var told = String.valueOf(refused.getMostSpecificCause().getMessage());
        return ADDRESS_RULES.stream().anyMatch(told::contains);
    }

    private void insert(NewTenant tenant) {
        database.sql("""
                        insert into tenant (tenant_id, name, subdomain, time_zone, default_currency, created_by, updated_by)
                        values (current_tenant(), :name, :subdomain, :zone, :currency, :actor, :actor)""")
                .param("name", tenant.name())
                .param("subdomain", tenant.subdomain())
                .param("zone", tenant.zone().getId())
                .param("currency", tenant.currency().getCurrencyCode())
                .param("actor", CurrentActor.get().id())
                .update();
        database.sql("""
                        insert into tenant_host (tenant_id, host, kind, status)
                        values (current_tenant(), :host, 'subdomain', 'active')""").param("host", host(tenant.subdomain())).update();
    }

    /** The host name under which a tenant with that subdomain answers. */
    public String host(String subdomain) {
        return subdomain + "." + settings.tenantDomain();
    }

    /** Switches the current tenant's portal off. Nothing is deleted; whoever is signed in there is out. */
    public void suspend(String reason) {
        move("active", "suspended", TenantLifecycleAction.SUSPENDED, reason);
        events.publishEvent(new TenantSuspended(CurrentTenant.require()));
    }

    /** Switches the current tenant's portal on again. */
    public void restore(String reason) {
        move("suspended", "active", TenantLifecycleAction.RESTORED, reason);
    }

    private void move(String from, String to, TenantLifecycleAction action, String reason) {
        var tenant = locked();
        if (!tenant.status().equals(from)) {
            throw new NotInThatState(tenant.name(), tenant.status());
        }
        database.sql("""
                        update tenant
                        set status = :to, status_reason = :reason, status_changed_at = :now, updated_at = :now,
                            updated_by = :actor, version = version + 1
                        where tenant_id = current_tenant()""")
                .param("to", to)
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", CurrentActor.get().id())
                .update();
        events.publishEvent(new AuditedChange(
                action,
                new Subject("tenant", tenant.id().value(), tenant.name()),
                List.of(new Change("status", from, to), new Change("reason", null, reason))));
        events.publishEvent(new HostsChanged());
    }

    private Known locked() {
        return database.sql("select name, status from tenant where tenant_id = current_tenant() for update")
                .query((row, number) -> new Known(CurrentTenant.require(), row.getString(1), row.getString(2)))
                .optional()
                .orElseThrow(NoSuchTenant::new);
    }

    private record Known(TenantId id, String name, String status) {}
}
