package app.masthead.access.signin;

import app.masthead.access.AccessAction;
import app.masthead.access.Person;
import app.masthead.access.PortalUser;
import app.masthead.access.RequestActors;
import app.masthead.access.attempts.Attempt;
import app.masthead.access.attempts.SignInAttempts;
import app.masthead.access.sessions.SessionEnd;
import app.masthead.access.sessions.SessionRegister;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.AuditedRefusal;
import app.masthead.audit.Subject;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts on record what happens at the door, each thing in a transaction of its own: the audit log, the list of sign-in
 * attempts and the list of sessions say the same, or the sign-in fails.
 */
@Component
class SignInRecord {

    private final SignInRealms realms;
    private final SessionRegister register;
    private final SignInAttempts attempts;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Words words;

    SignInRecord(
            SignInRealms realms,
            SessionRegister register,
            SignInAttempts attempts,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Words words) {
        this.realms = realms;
        this.register = register;
        this.attempts = attempts;
        this.events = events;
        this.transaction = transaction;
        this.words = words;
    }

    /**
     * Somebody is in from now on.
     *
     * @param replaced whoever was in by the same browser until now
     */
    void signedIn(Admission admission, Optional<Person> replaced, HttpServletRequest request) {
        var user = admission.user();
        var arrival = admission.person().arrival();
        inNameOf(user, request, () -> {
            register.begin(user, arrival, replaced);
            events.publishEvent(change(AccessAction.SIGNED_IN, user));
            attempts.write(success(admission, false));
        });
    }

    /** Somebody who is in proved again to be that person. */
    void provedAgain(Admission admission, HttpServletRequest request) {
        inNameOf(admission.user(), request, () -> {
            register.provedAgain(admission.person().arrival());
            events.publishEvent(change(AccessAction.PROVED_AGAIN, admission.user()));
            attempts.write(success(admission, true));
        });
    }

    void signedOut(Admission leaving, HttpServletRequest request) {
        inNameOf(leaving.user(), request, () -> {
            register.note(leaving.person().arrival().id(), SessionEnd.SIGNED_OUT);
            events.publishEvent(change(AccessAction.SIGNED_OUT, leaving.user()));
        });
    }

    /** A session has lasted as long as it may. */
    void tooOld(Admission leaving, HttpServletRequest request) {
        inNameOf(
                leaving.user(),
                request,
                () -> register.note(leaving.person().arrival().id(), SessionEnd.TOO_OLD));
    }

    /** Nothing else changes by a sign-in that is refused. */
    void refused(Refused refused, Optional<Admission> again, HttpServletRequest request) {
        var nobody = RequestActors.of(Actor.Kind.SYSTEM, "sign-in", "Sign-in", request);
        var actor = again.map(it -> RequestActors.of(it.user(), request)).orElse(nobody);
        var code = refused.reason().code();
        var sentence = code + ": " + words.value("access.attempt", code);
        inside(actor, () -> {
            events.publishEvent(new AuditedRefusal(
                    AccessAction.SIGN_IN_REFUSED, new Subject("sign-in", "sign-in", "Sign-in"), sentence));
            attempts.write(new Attempt(
                    refused.way(),
                    refused.connection(),
                    again.isPresent(),
                    refused.reason(),
                    again.map(Admission::user).orElse(null),
                    refused.evidence()));
        });
    }

    private static Attempt success(Admission admission, boolean again) {
        var arrival = admission.person().arrival();
        return new Attempt(arrival.way(), arrival.connection(), again, null, admission.user(), admission.evidence());
    }

    private void inNameOf(PortalUser user, HttpServletRequest request, Runnable work) {
        inside(RequestActors.of(user, request), work);
    }

    private void inside(Actor actor, Runnable work) {
        realms.current()
                .inside(() -> CurrentActor.run(actor, () -> transaction.executeWithoutResult(status -> work.run())));
    }

    private static AuditedChange change(AccessAction action, PortalUser user) {
        return new AuditedChange(action, user.subject(), List.of());
    }
}
