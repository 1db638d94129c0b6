package app.masthead.audit;

import app.masthead.platform.web.Slice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the log.
 *
 * @param total how many entries match, counted up to a limit
 * @param actors everybody to filter by
 */
record AuditPage(Slice<AuditEntry> entries, long total, List<AuditActor> actors) {

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
