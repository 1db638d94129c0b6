package app.masthead.access.signin;

import app.masthead.access.Arrival;
import app.masthead.access.Person;
import app.masthead.access.PortalUser;
import app.masthead.access.RefusalReason;
import app.masthead.access.SignInPaths;
import app.masthead.access.SuperAdmin;
import app.masthead.access.connections.OidcConnection;
import app.masthead.access.people.VerifiedIdentity;
import app.masthead.access.sessions.SessionLimits;
import app.masthead.access.superadmins.ConsoleConnection;
import app.masthead.access.superadmins.SuperAdmins;
import app.masthead.platform.tenancy.InstallationScope;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The realm of the console: the installation's own connection, told by its settings, and its super-admins. */
@Component
final class ConsoleRealm implements SignInRealm {

    static final SessionLimits LIMITS =
            new SessionLimits(Duration.ofMinutes(15), Duration.ofHours(8), SessionLimits.PROOF);

    private final ConsoleConnection connection;
    private final SuperAdmins people;
    private final Clock clock;

    ConsoleRealm(ConsoleConnection connection, SuperAdmins people, Clock clock) {
        this.connection = connection;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<SignInChoice> choices() {
        return connection.find().stream()
                .map(it -> new SignInChoice(it.label(), SignInPaths.START + "/" + it.id()))
                .toList();
    }

    @Override
    public Optional<OidcConnection> connection(String id) {
        return connection.find().filter(it -> it.id().equals(id));
    }

    @Override
    public Admission admit(VerifiedIdentity identity) {
        return InstallationScope.call(() -> people.signIn(identity))
                .map(admin -> new Admission(admin, person(admin, identity)))
                .orElseThrow(() -> new NotAdmitted(RefusalReason.UNKNOWN_PERSON));
    }

    private Person person(SuperAdmin admin, VerifiedIdentity identity) {
        var arrival = Arrival.by(identity.way(), identity.connection(), clock.instant())
                .until(identity.notAfter());
        return new Person.OfInstallation(admin.id(), arrival);
    }

    @Override
    public Optional<Present> stillIn(Person person) {
        return person instanceof Person.OfInstallation it
                ? InstallationScope.call(
                                () -> people.inSession(it.id(), it.arrival().id()))
                        .map(admin -> new Present(admin, LIMITS))
                : Optional.empty();
    }

    @Override
    public Optional<UUID> holder(VerifiedIdentity identity) {
        return InstallationScope.call(() -> people.holder(identity));
    }

    @Override
    public void inside(Runnable work) {
        InstallationScope.run(work);
    }

    @Override
    public void theme(PortalUser user, String theme) {
        people.theme(user, theme);
    }
}
