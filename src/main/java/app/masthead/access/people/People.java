package app.masthead.access.people;

import app.masthead.access.AccessAction;
import app.masthead.audit.AuditAction;
import app.masthead.audit.AuditedChange;
import app.masthead.platform.tenancy.CurrentActor;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an admin does to the people of the tenant. Nobody does it to themselves, and an admin always stays. */
@Service
@Transactional
public class People {

    private final Profiles profiles;
    private final Admins admins;
    private final UserLimit limit;
    private final WaysIn ways;
    private final ApplicationEventPublisher events;

    People(Profiles profiles, Admins admins, UserLimit limit, WaysIn ways, ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.admins = admins;
        this.limit = limit;
        this.ways = ways;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Profile get(UUID id) {
        return profiles.get(id);
    }

    /** Changes a person; what changes nothing leaves no trace. */
    public void change(UUID id, PersonChange change) {
        var before = profiles.get(id);
        if (before.version() != change.version()) {
            throw new StalePerson();
        }
        var after = before.with(change.name(), change.role(), change.creativeReviewer());
        if (after.equals(before)) {
            return;
        }
        var sameRights = after.role() == before.role() && after.creativeReviewer() == before.creativeReviewer();
        if (!sameRights) {
            refuseOwn(id);
        }
        store(sameRights ? PeopleAction.CHANGED : AccessAction.ROLE_CHANGED, before, after);
    }

    /** Lets somebody in no more: sessions and links end with it. */
    public void deactivate(UUID id) {
        refuseOwn(id);
        var before = profiles.get(id);
        if (!before.active()) {
            throw new NotInThatState();
        }
        store(PeopleAction.DEACTIVATED, before, before.with(PersonStatus.DEACTIVATED));
        ways.close(id);
    }

    public void reactivate(UUID id) {
        limit.require(1);
        var before = profiles.get(id);
        if (!before.deactivated()) {
            throw new NotInThatState();
        }
        store(PeopleAction.REACTIVATED, before, before.with(PersonStatus.ACTIVE));
    }

    /** Removes somebody who was invited and never came, the invitation included. */
    public void remove(UUID id) {
        var person = profiles.get(id);
        if (!person.invited()) {
            throw new NotInThatState();
        }
        profiles.remove(id);
        events.publishEvent(AuditedChange.between(PeopleAction.REMOVED, person.subject(), person.snapshot(), Map.of()));
    }

    private void store(AuditAction action, Profile before, Profile after) {
        if (before.isActiveAdmin() && !after.isActiveAdmin()) {
            admins.requireOneBeside(before.id());
        }
        if (!profiles.store(after)) {
            throw new StalePerson();
        }
        admins.changed(before, after);
        events.publishEvent(AuditedChange.between(action, before.subject(), before.snapshot(), after.snapshot()));
    }

    private static void refuseOwn(UUID id) {
        if (CurrentActor.get().id().equals(id.toString())) {
            throw new OwnAccount();
        }
    }
}
