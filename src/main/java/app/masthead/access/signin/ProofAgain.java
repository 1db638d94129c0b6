package app.masthead.access.signin;

import app.masthead.access.Person;
import app.masthead.access.attempts.Evidence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ends a sign-in by which somebody who is in was to prove again to be that person: the same person has to come back, and
 * has to have proved it since. Whatever else comes back changes nothing.
 */
@Component
public class ProofAgain {

    /** By how much the provider's clock may be behind ours. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    private final SignInRealms realms;
    private final SessionCheck check;
    private final SessionStart sessions;
    private final Clock clock;

    ProofAgain(SignInRealms realms, SessionCheck check, SessionStart sessions, Clock clock) {
        this.realms = realms;
        this.check = check;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Goes on with the session of whoever has just proved by other means than an identity provider to be that person.
     *
     * @return false when it is somebody else, or nobody is in any more
     */
    public boolean accept(UUID proved, HttpServletRequest request, HttpServletResponse response) {
        var current = sessions.remembered(request)
                .filter(person -> person.id().equals(proved))
                .flatMap(person -> check.present(person, request)
                        .map(present -> new Admission(present.user(), withProof(person, clock.instant()))));
        current.ifPresent(it -> sessions.goOn(it, request, response));
        return current.isPresent();
    }

    /** Goes on with the session, or says why not. */
    Optional<Refused> receive(
            ProvenPrincipal proven, Again again, HttpServletRequest request, HttpServletResponse response) {
        var current = current(again, request);
        var fault = current.isEmpty() ? Optional.of(SignInFault.SESSION_OVER) : fault(proven, again, current.get());
        var evidence = Evidence.of(proven.identity());
        if (fault.isPresent()) {
            var identity = proven.identity();
            var problem =
                    fault.get() == SignInFault.NO_PROOF_TIME ? SignInProblem.NO_PROOF_TIME : SignInProblem.NOT_PROVED;
            return Optional.of(Refused.of(problem, fault.get(), identity.way(), identity.connection())
                    .with(evidence));
        }
        sessions.goOn(proved(proven, current.get()).on(evidence), request, response);
        return Optional.empty();
    }

    /** Who is in by this browser, if it is still the session that was to be confirmed. */
    Optional<Admission> current(Again again, HttpServletRequest request) {
        return sessions.remembered(request)
                .filter(person -> person.arrival().id().equals(again.session()))
                .flatMap(
                        person -> check.present(person, request).map(present -> new Admission(present.user(), person)));
    }

    private Optional<SignInFault> fault(ProvenPrincipal proven, Again again, Admission current) {
        var holder = realms.current().holder(proven.identity());
        if (holder.filter(current.user().id()::equals).isEmpty()) {
            return Optional.of(SignInFault.OTHER_PERSON);
        }
        if (proven.provedAt().isEmpty()) {
            return Optional.of(SignInFault.NO_PROOF_TIME);
        }
        return proven.provedAt().get().isBefore(again.since().minus(SKEW))
                ? Optional.of(SignInFault.OLD_PROOF)
                : Optional.empty();
    }

    private Admission proved(ProvenPrincipal proven, Admission current) {
        var proof = proven.provedAt().filter(clock.instant()::isAfter).orElseGet(clock::instant);
        return current.as(withProof(current.person(), proof)).beside(providerSession(proven, current));
    }

    /** Whoever proves it at another provider than the one that they came in by leaves by the latter all the same. */
    private static @Nullable ProviderSession providerSession(ProvenPrincipal proven, Admission current) {
        var arrival = current.person().arrival();
        return proven.identity().way() == arrival.way()
                        && proven.identity().connection().equals(arrival.connection())
                ? proven.providerSession().orElse(null)
                : null;
    }

    static Person withProof(Person person, @Nullable Instant proof) {
        return person.with(person.arrival().provedAgain(proof));
    }
}
