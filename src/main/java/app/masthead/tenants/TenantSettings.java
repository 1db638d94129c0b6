package app.masthead.tenants;

import app.masthead.audit.AuditedChange;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The settings of the current tenant. A change is on record; what changes nothing leaves no trace. */
@Service
@Transactional
class TenantSettings {

    private final Tenants tenants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TenantSettings(Tenants tenants, ApplicationEventPublisher events, Clock clock) {
        this.tenants = tenants;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Tenant current() {
        var id = CurrentTenant.require().value();
        return tenants.findById(id).orElseThrow(() -> new IllegalStateException("Tenant " + id + " is gone"));
    }

    /**
     * Changes who the tenant is.
     *
     * @param version what the person who changes it has seen
     * @throws StaleSettings when it is another one by now
     */
    void change(GeneralSettings settings, long version) {
        var tenant = seen(version);
        var change = AuditedChange.between(
                SettingsAction.GENERAL_CHANGED,
                tenant.subject(),
                tenant.general().snapshot(),
                settings.snapshot());
        store(
                change,
                tenant,
                () -> tenant.change(
                        settings, clock.instant(), CurrentActor.get().id()));
        events.publishEvent(new HostsChanged());
    }

    /**
     * Changes what is decided by rule.
     *
     * @param version what the person who changes it has seen
     * @throws StaleSettings when it is another one by now
     */
    void change(ApprovalSettings settings, long version) {
        var tenant = seen(version);
        var change = AuditedChange.between(
                SettingsAction.APPROVAL_CHANGED,
                tenant.subject(),
                tenant.approval().snapshot(),
                settings.snapshot());
        store(
                change,
                tenant,
                () -> tenant.change(
                        settings, clock.instant(), CurrentActor.get().id()));
    }

    private Tenant seen(long version) {
        var tenant = current();
        if (tenant.version() != version) {
            throw new StaleSettings();
        }
        return tenant;
    }

    private void store(AuditedChange change, Tenant tenant, Runnable work) {
        if (change.changes().isEmpty()) {
            return;
        }
        try {
            work.run();
            tenants.save(tenant);
            tenants.flush();
        } catch (OptimisticLockingFailureException faster) {
            throw new StaleSettings();
        }
        events.publishEvent(change);
    }
}
