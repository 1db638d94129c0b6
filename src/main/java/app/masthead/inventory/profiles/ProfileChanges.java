package app.masthead.inventory.profiles;

import app.masthead.audit.AuditedChange;
import app.masthead.inventory.ProfileUses;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done to the inventory profiles of the current tenant. Every change is on record. */
@Service
@Transactional
class ProfileChanges {

    private final ProfileRows rows;
    private final ProfileUses uses;
    private final ApplicationEventPublisher events;

    ProfileChanges(ProfileRows rows, ProfileUses uses, ApplicationEventPublisher events) {
        this.rows = rows;
        this.uses = uses;
        this.events = events;
    }

    @Transactional(readOnly = true)
    Profile get(String id) {
        return rows.find(id).orElseThrow(NoSuchProfile::new);
    }

    /**
     * Adds a profile under an id that it keeps. Who adds the same twice has added it once.
     *
     * @throws DuplicateProfile when the id is another one's
     */
    void add(String id, Contents contents) {
        if (!rows.add(id, contents)) {
            if (get(id).isUntouched(contents)) return;
            throw new DuplicateProfile();
        }
        events.publishEvent(AuditedChange.created(ProfileAction.CREATED, get(id).subject(), contents.snapshot()));
    }

    /**
     * Changes a profile, and with it what buyers are told of the products on it; what changes nothing leaves no trace,
     * and who changes it the same way twice has done it once.
     *
     * @param version what the person who changes it has seen
     * @throws StaleProfile when it is another one by now
     */
    void change(String id, Contents contents, long version) {
        var before = rows.locked(id).orElseThrow(NoSuchProfile::new);
        if (before.contents().equals(contents)) return;
        if (before.version() != version) throw new StaleProfile();
        rows.change(id, contents);
        events.publishEvent(AuditedChange.between(
                ProfileAction.CHANGED, get(id).subject(), before.contents().snapshot(), contents.snapshot()));
    }

    /**
     * Deletes a profile that no product is on. Whoever puts a product on it at the same moment waits, and then finds it
     * gone.
     *
     * @throws ProfileInUse when a product is on it
     */
    void delete(String id) {
        var before = rows.locked(id).orElseThrow(NoSuchProfile::new);
        if (uses.of(id).all() > 0) throw new ProfileInUse();
        rows.delete(id);
        events.publishEvent(AuditedChange.between(
                ProfileAction.DELETED, before.subject(), before.contents().snapshot(), Map.of()));
    }
}
