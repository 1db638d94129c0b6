package app.masthead.access.people;

import app.masthead.audit.AuditedChange;
import app.masthead.platform.tenancy.CurrentActor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The identities by which a person is recognised, as those see and separate them who look after people. Nobody
 * separates their own: another admin has to want it too.
 */
@Service
@Transactional
public class LinkedIdentities {

    private final Profiles profiles;
    private final ExternalIdentities identities;
    private final Admins admins;
    private final WaysIn ways;
    private final ApplicationEventPublisher events;

    LinkedIdentities(
            Profiles profiles,
            ExternalIdentities identities,
            Admins admins,
            WaysIn ways,
            ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.identities = identities;
        this.admins = admins;
        this.ways = ways;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<ExternalIdentity> of(UUID person) {
        return identities.of(person);
    }

    /** In how many places the person is signed in. */
    @Transactional(readOnly = true)
    public int sessions(UUID person) {
        return ways.sessions(person);
    }

    /** Separates an identity from the person, whose sessions end: any of them may have come by it. */
    public void unlink(UUID id, UUID identity) {
        var person = profiles.get(id);
        var known = identities.of(id).stream()
                .filter(it -> it.id().equals(identity))
                .findFirst()
                .orElseThrow(NoSuchPerson::new);
        if (CurrentActor.get().id().equals(id.toString())) {
            throw new OwnAccount();
        }
        if (person.isActiveAdmin()) {
            admins.requireOneBeside(id);
        }
        identities.unlink(identity);
        ways.endSessions(id);
        events.publishEvent(AuditedChange.between(
                PeopleAction.IDENTITY_UNLINKED,
                person.subject(),
                Map.of("connection", known.label(), "issuer", known.issuer()),
                Map.of()));
    }
}
