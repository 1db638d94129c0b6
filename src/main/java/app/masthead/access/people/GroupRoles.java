package app.masthead.access.people;

import app.masthead.access.people.provisioning.JoiningSettings;
import app.masthead.access.people.provisioning.RoleRules;
import app.masthead.audit.AuditedChange;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the role of a person follow the groups of the identity provider, where the connection says so: what the groups
 * do not give any more is taken away, down to the role that strangers get. The last admin stays one, and so does whoever
 * is needed for emergencies, both on record.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GroupRoles {

    private final RoleRules rules;
    private final JoiningSettings joining;
    private final Profiles profiles;
    private final Admins admins;
    private final NeededAdmins needed;
    private final ApplicationEventPublisher events;

    GroupRoles(
            RoleRules rules,
            JoiningSettings joining,
            Profiles profiles,
            Admins admins,
            NeededAdmins needed,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.joining = joining;
        this.profiles = profiles;
        this.admins = admins;
        this.needed = needed;
        this.events = events;
    }

    void follow(Profile before, VerifiedIdentity identity) {
        if (!rules.follow(identity.connection())) {
            return;
        }
        var after = said(before, identity);
        if (after.equals(before)) {
            return;
        }
        var reason = before.isActiveAdmin() && !after.isActiveAdmin()
                ? reasonToStay(before)
                : Optional.<PeopleAction>empty();
        if (reason.isPresent()) {
            publish(reason.get(), before, after);
        } else if (profiles.store(after)) {
            admins.changed(before, after);
            publish(PeopleAction.ROLE_FOLLOWED, before, after);
        }
    }

    private Optional<PeopleAction> reasonToStay(Profile admin) {
        if (admins.isLast(admin.id())) {
            return Optional.of(PeopleAction.ROLE_KEPT);
        }
        return needed.canSpare(admin.id()) ? Optional.empty() : Optional.of(PeopleAction.ROLE_KEPT_FOR_EMERGENCIES);
    }

    private Profile said(Profile person, VerifiedIdentity identity) {
        return rules.roleFor(identity.connection(), identity.attributes())
                .map(rule -> person.with(person.name(), rule.role(), rule.creativeReviewer()))
                .orElseGet(() -> person.with(person.name(), joining.current().role(), false));
    }

    private void publish(PeopleAction action, Profile before, Profile after) {
        events.publishEvent(AuditedChange.between(action, before.subject(), before.snapshot(), after.snapshot()));
    }
}
