package app.masthead.access.people;

import app.masthead.audit.AuditedChange;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes people of the tenant of those who were invited, when they come. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Arrivals {

    private final Profiles profiles;
    private final InvitationLinks links;
    private final ApplicationEventPublisher events;

    Arrivals(Profiles profiles, InvitationLinks links, ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.links = links;
        this.events = events;
    }

    /** Takes an invitation up by its link; nobody where somebody was faster. */
    Optional<Profile> byLink(String token) {
        return links.open(token)
                .map(Offer::person)
                .filter(person -> links.use(token))
                .map(this::activate);
    }

    /** Lets somebody be here who proved in another way to be the person that was invited. */
    void otherwise(Profile person) {
        if (person.invited()) {
            links.useAll(person.id());
            activate(person);
        }
    }

    private Profile activate(Profile person) {
        var active = person.with(PersonStatus.ACTIVE);
        CurrentActor.run(actor(person), () -> {
            if (!profiles.store(active)) {
                throw new StalePerson();
            }
            events.publishEvent(AuditedChange.between(
                    PeopleAction.INVITATION_ACCEPTED, person.subject(), person.snapshot(), active.snapshot()));
        });
        return profiles.get(person.id());
    }

    /** Somebody who is not in yet acts in their own name all the same. */
    static Actor actor(Profile person) {
        return new Actor(Actor.Kind.PERSON, person.id().toString(), person.name(), null, null, null, null);
    }
}
