package app.masthead.audit;

import app.masthead.platform.web.Listing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the log.
 *
 * @param actors everybody to filter by
 */
record AuditPage(Listing<AuditEntry> list, List<AuditActor> actors) {

    /** Everybody to choose from, among them the one chosen even if the list was too long for them. */
    List<AuditActor> choices(@Nullable String chosen) {
        if (chosen == null || actors.stream().anyMatch(actor -> actor.id().equals(chosen))) {
            return actors;
        }
        var all = new ArrayList<>(actors);
        all.add(new AuditActor(chosen, chosen));
        return all;
    }
}
