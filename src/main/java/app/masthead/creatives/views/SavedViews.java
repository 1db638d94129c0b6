package app.masthead.creatives.views;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.platform.storage.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The views that people save. Each is its owner's to rename, to share and to remove, whoever else sees it; names are
 * unique for an owner. What is shared, everybody of the tenant sees and may begin with. Once its owner is deactivated,
 * admins, and nobody else, take it over or remove it; what was not shared stays as it is, seen by nobody, until its owner
 * comes back. Every change is on record; what changes nothing leaves no trace.
 */
@Service
@Transactional
public class SavedViews {

    /** How many views one person may save. */
    public static final int MOST = 30;

    private final ViewRows rows;
    private final ApplicationEventPublisher events;

    SavedViews(ViewRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** What a person sees: their own views, and those that are shared. */
    @Transactional(readOnly = true)
    public List<SavedView> of(UUID reader) {
        return rows.visible(reader);
    }

    /**
     * One view that a person sees.
     *
     * @throws app.masthead.platform.web.NotFound when there is none of that id
     */
    @Transactional(readOnly = true)
    public SavedView get(UUID view, UUID reader) {
        return rows.find(view, reader).orElseThrow(NoSuchView::new);
    }

    /**
     * Saves a view.
     *
     * @param query as it stands in the address of the list
     * @throws ViewRefused when the name is taken, or when there are too many
     */
    public void save(UUID owner, String name, String query, boolean shared) {
        var own = held(owner);
        if (own.size() >= MOST) {
            throw new ViewRefused("creatives.views.many", MOST);
        }
        var view = new SavedView(Ids.next(), name, query, shared, "", true, false, false);
        refuseTaken(own, view);
        rows.save(view, owner);
        events.publishEvent(AuditedChange.created(ViewAction.SAVED, view.subject(), view.snapshot()));
    }

    /**
     * Renames a view, shares it or takes it back.
     *
     * @throws ViewRefused when the name is taken
     */
    public void change(UUID owner, UUID id, String name, boolean shared) {
        var own = held(owner);
        var before = own(own, id);
        var after = before.called(name, shared);
        refuseTaken(own, after);
        if (after.equals(before)) {
            return;
        }
        rows.change(after, owner);
        events.publishEvent(
                AuditedChange.between(ViewAction.CHANGED, after.subject(), before.snapshot(), after.snapshot()));
    }

    public void remove(UUID owner, UUID id) {
        var before = own(held(owner), id);
        rows.remove(id, owner);
        events.publishEvent(AuditedChange.between(ViewAction.REMOVED, before.subject(), before.snapshot(), Map.of()));
    }

    /**
     * Makes a view that somebody left behind an admin's own; it stays shared, and the list of whoever began with it still
     * does.
     *
     * @throws ViewRefused when the admin has a view of that name, or too many
     */
    public void takeOver(UUID admin, UUID id) {
        var own = held(admin);
        var view = leftBehind(id, admin);
        if (own.size() >= MOST) {
            throw new ViewRefused("creatives.views.many", MOST);
        }
        refuseTaken(own, view);
        rows.takeOver(id, admin);
        var after = get(id, admin).owner();
        events.publishEvent(new AuditedChange(
                ViewAction.TAKEN_OVER, view.subject(), List.of(new Change("owner", view.owner(), after))));
    }

    /** Removes a view that somebody left behind. */
    public void clearAway(UUID admin, UUID id) {
        var view = leftBehind(id, admin);
        rows.clearAway(id, admin);
        events.publishEvent(AuditedChange.between(ViewAction.REMOVED, view.subject(), view.snapshot(), Map.of()));
    }

    /** Held until the end of the transaction, and its owner does not come back meanwhile. */
    private SavedView leftBehind(UUID id, UUID admin) {
        if (!rows.holdLeftBehind(id)) {
            throw new NoSuchView();
        }
        return get(id, admin);
    }

    /**
     * Lets a person's list begin with a view, or no longer.
     *
     * @param begins false for the list itself
     */
    public void begin(UUID reader, UUID id, boolean begins) {
        held(reader);
        var view = get(id, reader);
        if (view.first() == begins) {
            return;
        }
        rows.begin(begins ? id : null, reader);
        events.publishEvent(new AuditedChange(
                ViewAction.FIRST_CHOSEN, view.subject(), List.of(new Change("first", !begins, begins))));
    }

    private List<SavedView> held(UUID owner) {
        if (!rows.hold(owner)) {
            throw new AccessDeniedException("Views are saved by the tenant's own people");
        }
        return rows.visible(owner).stream().filter(SavedView::mine).toList();
    }

    private static SavedView own(List<SavedView> own, UUID id) {
        return own.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(NoSuchView::new);
    }

    private static void refuseTaken(List<SavedView> own, SavedView view) {
        if (own.stream().anyMatch(it -> !it.id().equals(view.id()) && it.name().equalsIgnoreCase(view.name()))) {
            throw new ViewRefused("creatives.views.taken", view.name());
        }
    }
}
