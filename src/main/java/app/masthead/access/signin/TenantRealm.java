package app.masthead.access.signin;

import app.masthead.access.Arrival;
import app.masthead.access.Guests;
import app.masthead.access.Person;
import app.masthead.access.PortalUser;
import app.masthead.access.RefusalReason;
import app.masthead.access.SetUpGuest;
import app.masthead.access.SignInPaths;
import app.masthead.access.Way;
import app.masthead.access.connections.OfferedConnections;
import app.masthead.access.connections.OidcConnection;
import app.masthead.access.connections.OidcConnections;
import app.masthead.access.people.Members;
import app.masthead.access.people.Recognised;
import app.masthead.access.people.SignInMatching;
import app.masthead.access.people.VerifiedIdentity;
import app.masthead.access.sessions.SessionLimits;
import app.masthead.access.superadmins.SuperAdmins;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.InstallationScope;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
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
    private final SignInMatching matching;
    private final OfferedConnections offered;
    private final Members members;
    private final SuperAdmins superAdmins;
    private final List<Guests> guests;
    private final InstallationSettings settings;
    private final Clock clock;

    TenantRealm(
            OidcConnections connections,
            SignInMatching matching,
            OfferedConnections offered,
            Members members,
            SuperAdmins superAdmins,
            List<Guests> guests,
            InstallationSettings settings,
            Clock clock) {
        this.connections = connections;
        this.matching = matching;
        this.offered = offered;
        this.members = members;
        this.superAdmins = superAdmins;
        this.guests = guests;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<SignInChoice> choices() {
        return offered.all().stream()
                .map(it -> new SignInChoice(it.label(), start(it)))
                .sorted(Comparator.comparing(SignInChoice::label).thenComparing(SignInChoice::start))
                .toList();
    }

    private static String start(OfferedConnections.Offered it) {
        return it.kind().speaksOidc()
                ? SignInPaths.START + "/" + it.id()
                : SignInPaths.SAML + it.id() + SignInPaths.SAML_START;
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
        return switch (matching.recognise(identity)) {
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
                    .<Present>map(guest -> new Present(guest, limitsOf(guest)))
                    .findFirst();
        }
        return it.tenant().equals(CurrentTenant.require().value())
                ? members.inSession(it.id(), it.arrival().id(), SessionLimits.of(settings))
                        .map(found -> new Present(found.member().by(it.arrival().way()), limits(it, found.limits())))
                : Optional.empty();
    }

    private static SessionLimits limits(Person.OfTenant member, SessionLimits usual) {
        return member.arrival().way() == Way.EMERGENCY ? usual.inEmergency() : usual;
    }

    /**
     * As long as their stay lasts, which has an end of its own, and no longer than the console lets anybody idle. By a
     * set-up link nobody proves more than by opening it; whether it works is asked on every request.
     */
    private SessionLimits limitsOf(PortalUser guest) {
        var absolute = settings.session().absolute();
        var proof = guest instanceof SetUpGuest ? absolute : LONGEST_STAY;
        return new SessionLimits(ConsoleRealm.LIMITS.idle(), absolute, proof);
    }

    @Override
    public Optional<UUID> holder(VerifiedIdentity identity) {
        return matching.holder(identity);
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
