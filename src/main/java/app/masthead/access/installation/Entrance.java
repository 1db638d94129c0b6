package app.masthead.access.installation;

import app.masthead.access.Arrival;
import app.masthead.access.Person;
import app.masthead.access.RequestActors;
import app.masthead.access.SuperAdmin;
import app.masthead.access.Way;
import app.masthead.access.passkeys.NewPasskey;
import app.masthead.access.passkeys.Passkeys;
import app.masthead.access.signin.Admission;
import app.masthead.access.superadmins.NewSuperAdmins;
import app.masthead.access.superadmins.NewSuperAdmins.Candidate;
import app.masthead.access.superadmins.SuperAdmins;
import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.InstallationScope;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Lets super-admins in who prove by a passkey, or by a one-time link, who they are. */
@Component
class Entrance {

    /** What stands in the place of a connection. */
    static final String CONNECTION = "passkey";

    private final NewSuperAdmins newcomers;
    private final SuperAdmins people;
    private final Passkeys passkeys;
    private final TransactionOperations transaction;
    private final Clock clock;

    Entrance(
            NewSuperAdmins newcomers,
            SuperAdmins people,
            Passkeys passkeys,
            TransactionOperations transaction,
            Clock clock) {
        this.newcomers = newcomers;
        this.people = people;
        this.passkeys = passkeys;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Who that link is for, as long as it works. */
    Optional<Candidate> candidate(OneTimeSecret secret, String name, String email) {
        return InstallationScope.call(() -> newcomers.candidate(secret, name, email));
    }

    /** Uses the link up: the candidate is a super-admin from now on, with this first passkey. */
    Optional<Admission> join(OneTimeSecret secret, Candidate candidate, NewKey key, HttpServletRequest request) {
        var id = candidate.id().toString();
        var actor = RequestActors.of(Actor.Kind.SUPER_ADMIN, id, candidate.name(), request);
        var admin = InstallationScope.call(() ->
                CurrentActor.call(actor, () -> transaction.execute(status -> join(secret, candidate, key, status))));
        return Optional.ofNullable(admin).flatMap(it -> it).map(this::admission);
    }

    /**
     * A key that was just made.
     *
     * @param name what its holder calls it
     */
    record NewKey(NewPasskey passkey, String name) {}

    /** A link by which nobody came in is not used up. */
    private Optional<SuperAdmin> join(OneTimeSecret secret, Candidate candidate, NewKey key, TransactionStatus status) {
        var admin = newcomers.join(secret, candidate);
        if (admin.isEmpty()) {
            status.setRollbackOnly();
        }
        admin.ifPresent(it -> passkeys.add(key.passkey(), key.name(), it.subject()));
        return admin;
    }

    /** Whoever proved by a passkey to be that person, as long as that person may come in. */
    Optional<Admission> admit(UUID holder) {
        return InstallationScope.call(() -> people.cameIn(holder)).map(this::admission);
    }

    private Admission admission(SuperAdmin admin) {
        var arrival = Arrival.by(Way.PASSKEY, CONNECTION, clock.instant());
        return new Admission(admin, new Person.OfInstallation(admin.id(), arrival));
    }
}
