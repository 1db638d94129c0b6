package app.masthead.access.people;

import app.masthead.access.AccessAction;
import app.masthead.access.RefusalReason;
import app.masthead.audit.AuditedChange;
import app.masthead.platform.tenancy.CurrentActor;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The last step of everybody who comes in with an identity: the role of today, and a note of the visit. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Welcome {

    private final Members members;
    private final ExternalIdentities identities;
    private final GroupRoles roles;
    private final ApplicationEventPublisher events;

    Welcome(Members members, ExternalIdentities identities, GroupRoles roles, ApplicationEventPublisher events) {
        this.members = members;
        this.identities = identities;
        this.roles = roles;
        this.events = events;
    }

    /** Lets the person in whom the identity was just found to belong to, and ties the two together. */
    Recognised forTheFirstTime(Profile person, VerifiedIdentity identity, String by) {
        if (!identities.link(person.id(), IdentityKey.of(identity), by)) {
            return new Recognised.Refused(RefusalReason.NOT_CONFIRMED);
        }
        var change = AuditedChange.created(
                AccessAction.IDENTITY_LINKED,
                person.subject(),
                Map.of("connection", identity.connection(), "issuer", identity.issuer()));
        CurrentActor.run(Arrivals.actor(person), () -> events.publishEvent(change));
        return in(person, identity);
    }

    Recognised in(Profile person, VerifiedIdentity identity) {
        roles.follow(person, identity);
        identities.used(identity);
        members.visited(person.id());
        return members.active(person.id())
                .<Recognised>map(Recognised.Known::new)
                .orElseGet(() -> new Recognised.Refused(RefusalReason.DEACTIVATED));
    }
}
