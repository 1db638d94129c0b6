package app.masthead.access.people;

import app.masthead.access.RefusalReason;
import app.masthead.access.people.provisioning.JoiningSettings;
import app.masthead.access.people.provisioning.RoleRules;
import app.masthead.audit.AuditedChange;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.text.PlainText;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes people of strangers at their first sign-in, where the tenant wants that and the identity provider vouches for
 * an address of a domain that is the tenant's own.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Newcomers {

    private final Profiles profiles;
    private final ExternalIdentities identities;
    private final JoiningSettings joining;
    private final RoleRules rules;
    private final OwnDomains domains;
    private final UserLimit limit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Newcomers(
            Profiles profiles,
            ExternalIdentities identities,
            JoiningSettings joining,
            RoleRules rules,
            OwnDomains domains,
            UserLimit limit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.profiles = profiles;
        this.identities = identities;
        this.joining = joining;
        this.rules = rules;
        this.domains = domains;
        this.limit = limit;
        this.events = events;
        this.clock = clock;
    }

    /** Why this stranger does not join, if so; whoever else would add people waits from here on. */
    Optional<RefusalReason> refusal(String email) {
        if (!joining.current().open()) {
            return Optional.of(RefusalReason.UNKNOWN_PERSON);
        }
        if (!domains.include(email)) {
            return Optional.of(RefusalReason.FOREIGN_DOMAIN);
        }
        return limit.hasRoomFor(1) ? Optional.empty() : Optional.of(RefusalReason.USER_LIMIT);
    }

    /** The new person; nobody where somebody got the address a moment ago. */
    Optional<Profile> join(VerifiedIdentity identity, String email) {
        return profiles.behind(identity).or(() -> add(person(identity, email), identity));
    }

    private Optional<Profile> add(Profile person, VerifiedIdentity identity) {
        if (!profiles.add(person)) {
            return Optional.empty();
        }
        if (!identities.link(person.id(), IdentityKey.of(identity), "jit")) {
            throw new IllegalStateException("The identity was linked meanwhile");
        }
        events.publishEvent(AuditedChange.created(PeopleAction.JOINED, person.subject(), person.snapshot()));
        return Optional.of(person);
    }

    private Profile person(VerifiedIdentity identity, String email) {
        var rule = rules.roleFor(identity.connection(), identity.attributes());
        return new Profile(
                Ids.next(),
                identity.name().orElseGet(() -> PlainText.line(email, VerifiedIdentity.LONGEST_NAME)),
                email,
                rule.map(it -> it.role()).orElseGet(() -> joining.current().role()),
                rule.map(it -> it.creativeReviewer()).orElse(false),
                PersonStatus.ACTIVE,
                null,
                clock.instant(),
                0);
    }
}
