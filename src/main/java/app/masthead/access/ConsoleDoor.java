package app.masthead.access;

import app.masthead.platform.tenancy.InstallationScope;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door of the console: the installation's own connection, told by its settings, and its super-admins. */
@Component
final class ConsoleDoor implements Door {

    private static final Limits LIMITS = new Limits(Duration.ofMinutes(15), Duration.ofHours(8));

    private final ConsoleConnection connection;
    private final SuperAdmins people;
    private final Clock clock;

    ConsoleDoor(ConsoleConnection connection, SuperAdmins people, Clock clock) {
        this.connection = connection;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<OidcConnection> connections() {
        return connection.find().stream().toList();
    }

    @Override
    public Optional<OidcConnection> connection(String id) {
        return connection.find().filter(it -> it.id().equals(id));
    }

    @Override
    public Optional<Admission> admit(ProvenIdentity identity) {
        return InstallationScope.call(() -> people.signIn(identity))
                .map(admin -> new Admission(admin, person(admin, identity)));
    }

    private Person person(SuperAdmin admin, ProvenIdentity identity) {
        return new Person.OfInstallation(admin.id(), identity.connection(), clock.instant());
    }

    @Override
    public Optional<SuperAdmin> stillIn(Person person) {
        return person instanceof Person.OfInstallation it
                ? InstallationScope.call(() -> people.active(it.id()))
                : Optional.empty();
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public void inside(Runnable work) {
        InstallationScope.run(work);
    }

    @Override
    public void theme(Insider insider, String theme) {
        people.theme(insider, theme);
    }
}
