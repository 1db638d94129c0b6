package app.masthead.access;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.AuditedRefusal;
import app.masthead.audit.Subject;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Puts sign-ins, refused ones included, into the tenant's audit log. */
@Component
class SignInRecord {

    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    SignInRecord(ApplicationEventPublisher events, TransactionOperations transaction) {
        this.events = events;
        this.transaction = transaction;
    }

    void signedIn(Member member, HttpServletRequest request) {
        publish(actor(member, request), new AuditedChange(AccessAction.SIGNED_IN, subject(member), List.of()));
    }

    void signedOut(Member member, HttpServletRequest request) {
        publish(actor(member, request), new AuditedChange(AccessAction.SIGNED_OUT, subject(member), List.of()));
    }

    void refused(HttpServletRequest request, String reason) {
        if (CurrentTenant.find().isPresent()) {
            var nobody = RequestActors.of(Actor.Kind.SYSTEM, "sign-in", "Sign-in", request);
            var subject = new Subject("sign-in", "sign-in", "Sign-in");
            publish(nobody, new AuditedRefusal(AccessAction.SIGN_IN_REFUSED, subject, reason));
        }
    }

    private void publish(Actor actor, Object event) {
        CurrentActor.run(actor, () -> transaction.executeWithoutResult(status -> events.publishEvent(event)));
    }

    private static Actor actor(Member member, HttpServletRequest request) {
        return RequestActors.of(Actor.Kind.PERSON, member.id().toString(), member.name(), request);
    }

    private static Subject subject(Member member) {
        return new Subject("user", member.id().toString(), member.name());
    }
}
