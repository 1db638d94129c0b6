package app.masthead.access.signin;

import app.masthead.access.AccessAction;
import app.masthead.access.PortalUser;
import app.masthead.access.RequestActors;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.AuditedEvent;
import app.masthead.audit.AuditedRefusal;
import app.masthead.audit.Subject;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Puts sign-ins, refused ones included, into the audit log of the place they happened at. */
@Component
class SignInAudit {

    private final SignInRealms realms;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    SignInAudit(SignInRealms realms, ApplicationEventPublisher events, TransactionOperations transaction) {
        this.realms = realms;
        this.events = events;
        this.transaction = transaction;
    }

    void signedIn(PortalUser user, HttpServletRequest request) {
        publish(RequestActors.of(user, request), change(AccessAction.SIGNED_IN, user));
    }

    void signedOut(PortalUser user, HttpServletRequest request) {
        publish(RequestActors.of(user, request), change(AccessAction.SIGNED_OUT, user));
    }

    void refused(HttpServletRequest request, String reason) {
        var nobody = RequestActors.of(Actor.Kind.SYSTEM, "sign-in", "Sign-in", request);
        var subject = new Subject("sign-in", "sign-in", "Sign-in");
        publish(nobody, new AuditedRefusal(AccessAction.SIGN_IN_REFUSED, subject, reason));
    }

    private void publish(Actor actor, AuditedEvent event) {
        realms.current()
                .inside(() -> CurrentActor.run(
                        actor, () -> transaction.executeWithoutResult(status -> events.publishEvent(event))));
    }

    private static AuditedChange change(AccessAction action, PortalUser user) {
        return new AuditedChange(action, user.subject(), List.of());
    }
}
