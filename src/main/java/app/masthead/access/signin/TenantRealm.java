package app.masthead.access.signin;

import app.masthead.access.Arrival;
import app.masthead.access.Guests;
import app.masthead.access.Person;
import app.masthead.access.PortalUser;
import app.masthead.access.RefusalReason;
import app.masthead.access.connections.OidcConnection;
import app.masthead.access.connections.OidcConnections;
import app.masthead.access.people.Members;
import app.masthead.access.people.Recognised;
import app.masthead.access.people.VerifiedIdentity;
import app.masthead.access.sessions.SessionLimits;
import app.masthead.access.superadmins.SuperAdmins;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.InstallationScope;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The realm of the current tenant: its own connections, its own people. Whoever runs the installation is none of them,
 * even where the tenant uses the same identity provider and has an account with the same address.
 */
@Component
final class TenantRealm implements SignInRealm {

    private static final Duration LONGEST_STAY = Duration.ofMinutes(30);

    private final OidcConnections connections;
    private final Members members;
    private final SuperAdmins superAdmins;
    private final List<Guests> guests;
    private final InstallationSettings settings;
    private final Clock clock;

    TenantRealm(
            OidcConnections connections,
            Members members,
            SuperAdmins superAdmins,
            List<Guests> guests,
            InstallationSettings settings,
            Clock clock) {
        this.connections = connections;
        this.members = members;
        this.superAdmins = superAdmins;
        this.guests = guests;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<OidcConnection> connections() {
        return connections.usable();
    }

    @Override
    public Optional<OidcConnection> connection(String id) {
        return connections.find(id);
    }

    @Override
    public Admission admit(VerifiedIdentity identity) {
        if (InstallationScope.call(() -> superAdmins.own(identity))) {
            throw new NotAdmitted(RefusalReason.SUPER_ADMIN);
        }
        return switch (members.signIn(identity)) {
            case Recognised.Known known -> new Admission(known.user(), person(known.user(), identity));
            case Recognised.Refused refused -> throw new NotAdmitted(refused.reason());
        };
    }

    private Person person(PortalUser member, VerifiedIdentity identity) {
        var arrival = Arrival.by(identity.way(), identity.connection(), clock.instant())
                .until(identity.notAfter());
        return new Person.OfTenant(CurrentTenant.require().value(), member.id(), arrival);
    }

    @Override
    public Optional<Present> stillIn(Person person) {
        if (!(person instanceof Person.OfTenant it)) {
            return guests.stream()
                    .flatMap(kind -> kind.stillIn(person).stream())
                    .<Present>map(guest -> new Present(guest, limitsOfGuests()))
                    .findFirst();
        }
        return it.tenant().equals(CurrentTenant.require().value())
                ? members.inSession(it.id(), it.arrival().id(), limitsOfInstallation())
                        .map(found -> new Present(found.member().by(it.arrival().way()), found.limits()))
                : Optional.empty();
    }

    /** As long as the stay lasts, for which the guest proved everything at the door, and with the console's limit. */
    private SessionLimits limitsOfGuests() {
        return new SessionLimits(ConsoleRealm.LIMITS.idle(), settings.session().absolute(), LONGEST_STAY);
    }

    private SessionLimits limitsOfInstallation() {
        return new SessionLimits(settings.session().idle(), settings.session().absolute(), SessionLimits.PROOF);
    }

    @Override
    public Optional<UUID> holder(VerifiedIdentity identity) {
        return members.holder(identity);
    }

    /** The tenant has been bound together with the host. */
    @Override
    public void inside(Runnable work) {
        work.run();
    }

    @Override
    public void theme(PortalUser user, String theme) {
        members.theme(user, theme);
    }
}
