package app.masthead.access.entry;

import app.masthead.access.Arrival;
import app.masthead.access.Guests;
import app.masthead.access.Person;
import app.masthead.access.PortalUser;
import app.masthead.access.VisitingSuperAdmin;
import app.masthead.access.Way;
import app.masthead.access.handover.TenantPlace;
import app.masthead.access.signin.Admission;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.InstallationScope;
import app.masthead.platform.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Super-admins as guests of tenants, each step where both the tenant and the installation can be seen. */
@Component
class Visits implements Guests {

    private final Entries entries;
    private final Clock clock;

    Visits(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    UUID begin(PortalUser superAdmin, TenantPlace tenant, String reason, Duration length) {
        return at(tenant.id(), () -> entries.begin(superAdmin, tenant.name(), reason, length));
    }

    /** The stay of that super-admin, as long as nobody has come by it. */
    Optional<Entry> expected(PortalUser superAdmin, String tenant, UUID entry) {
        return at(tenant, () -> entries.open(entry))
                .filter(it -> it.superAdmin().equals(superAdmin.id()) && !it.arrived());
    }

    /** Lets the super-admin of a stay in, once. */
    Optional<Admission> arrive(UUID entry) {
        var tenant = CurrentTenant.require().value();
        var arrival = Arrival.by(Way.ENTRY, entry.toString(), clock.instant());
        return at(
                        tenant,
                        () -> entries.arrive(entry)
                                ? entries.guest(entry, arrival.id())
                                : Optional.<VisitingSuperAdmin>empty())
                .map(guest -> new Admission(
                        guest, new Person.Visiting(tenant, guest.id(), entry, arrival.until(guest.until()))));
    }

    @Override
    public Optional<VisitingSuperAdmin> stillIn(Person person) {
        return person instanceof Person.Visiting it
                        && it.tenant().equals(CurrentTenant.require().value())
                ? guest(it)
                : Optional.empty();
    }

    private Optional<VisitingSuperAdmin> guest(Person.Visiting person) {
        var session = person.arrival().id();
        var guest = at(person.tenant(), () -> entries.guest(person.entry(), session));
        if (guest.isEmpty()) {
            at(person.tenant(), () -> {
                entries.endWithSession(person.entry(), session);
                return Boolean.TRUE;
            });
        }
        return guest;
    }

    void leave(Person.Visiting guest) {
        at(guest.tenant(), () -> {
            entries.leave(guest.entry(), guest.arrival().id());
            return Boolean.TRUE;
        });
    }

    private static <T> T at(String tenant, Supplier<T> work) {
        return InstallationScope.call(() -> CurrentTenant.call(new TenantId(tenant), work));
    }
}
