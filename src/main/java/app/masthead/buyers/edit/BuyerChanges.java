package app.masthead.buyers.edit;

import app.masthead.audit.AuditedChange;
import app.masthead.buyers.BuyerAction;
import app.masthead.buyers.BuyerActivity;
import app.masthead.buyers.NoSuchBuyer;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done to the buyers of the current tenant. Every change is on record; what changes nothing leaves no trace. */
@Service
@Transactional
class BuyerChanges {

    private static final String STATUS = "status";
    private static final String ACTIVE = "active";
    private static final String ARCHIVED = "archived";

    private final BuyerRows rows;
    private final BuyerActivity activity;
    private final ApplicationEventPublisher events;

    BuyerChanges(BuyerRows rows, BuyerActivity activity, ApplicationEventPublisher events) {
        this.rows = rows;
        this.activity = activity;
        this.events = events;
    }

    @Transactional(readOnly = true)
    StoredBuyer get(String id) {
        return rows.find(id).orElseThrow(NoSuchBuyer::new);
    }

    /**
     * Adds a buyer under an id that it keeps. Who adds the same twice has added it once.
     *
     * @throws DuplicateBuyer when the id is another one's
     */
    void add(String id, BuyerDetails details) {
        if (!rows.add(id, details)) {
            if (get(id).isUntouched(details)) return;
            throw new DuplicateBuyer();
        }
        events.publishEvent(AuditedChange.created(BuyerAction.CREATED, get(id).subject(), details.snapshot()));
    }

    /**
     * Changes what is known of a buyer. Who changes it the same way twice has done it once.
     *
     * @param version what the person who changes it has seen
     * @throws StaleBuyer when it is another one by now
     */
    void change(String id, BuyerDetails details, long version) {
        var before = locked(id);
        if (before.details().equals(details)) return;
        if (before.version() != version) throw new StaleBuyer();
        rows.change(id, details);
        events.publishEvent(AuditedChange.between(
                BuyerAction.CHANGED, get(id).subject(), before.details().snapshot(), details.snapshot()));
    }

    /** Ends that a buyer buys: none of its tokens works any more, and all that is kept of it stays. */
    void archive(String id) {
        move(id, true, BuyerAction.ARCHIVED);
    }

    /** Lets a buyer buy again; those of its tokens that are neither expired nor revoked work again. */
    void restore(String id) {
        move(id, false, BuyerAction.RESTORED);
    }

    /**
     * Deletes a buyer of which nothing is kept but its tokens.
     *
     * @throws BuyerInUse when there is more
     */
    void delete(String id) {
        var before = locked(id);
        if (activity.isReferredTo(id)) throw new BuyerInUse();
        rows.delete(id);
        events.publishEvent(AuditedChange.between(
                BuyerAction.DELETED, before.subject(), before.details().snapshot(), Map.of()));
    }

    private void move(String id, boolean archived, BuyerAction action) {
        var before = locked(id);
        if (before.archived() == archived) return;
        rows.move(id, archived ? ARCHIVED : ACTIVE);
        events.publishEvent(AuditedChange.between(
                action,
                before.subject(),
                Map.of(STATUS, archived ? ACTIVE : ARCHIVED),
                Map.of(STATUS, archived ? ARCHIVED : ACTIVE)));
    }

    private StoredBuyer locked(String id) {
        return rows.locked(id).orElseThrow(NoSuchBuyer::new);
    }
}
