package app.masthead.access.attempts;

import app.masthead.platform.storage.Conditions;
import app.masthead.platform.storage.Like;
import app.masthead.platform.web.Cursor;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A filter as SQL: the source to read, the conditions, and what to bind. */
final class AttemptCriteria {

    private static final Pattern REFERENCE = Pattern.compile("[0-9a-fA-F][0-9a-fA-F-]{3,35}");

    private final AttemptTable table;
    private final Conditions conditions;

    AttemptCriteria(AttemptTable table, AttemptFilter filter, ZoneId zone) {
        this.table = table;
        this.conditions = new Conditions(table.belongs())
                .and("a.reason = :reason", "reason", filter.reason())
                .and("a.connection_id = :connection", "connection", filter.connection())
                .and("a.person_id = :person", "person", filter.person())
                .between("a.created_at", filter.from(), filter.to(), zone);
        search(filter.q());
        if (filter.outcome() != null) {
            conditions.and(filter.outcome().condition());
        }
    }

    /** A name may read like a reference: both are looked for. */
    private void search(@Nullable String q) {
        if (q == null) {
            return;
        }
        var named = "lower(" + table.person() + ") like :name";
        if (REFERENCE.matcher(q).matches()) {
            var reference = q.toLowerCase(Locale.ROOT) + "%";
            conditions.and(
                    "(a.request_id like :reference or " + named + ")",
                    Map.of("reference", reference, "name", Like.containing(q)));
        } else {
            conditions.and(named, "name", Like.containing(q));
        }
    }

    /** What comes after a position in the list. */
    AttemptCriteria beyond(@Nullable Cursor position) {
        AttemptList.ORDER.beyond(position, conditions);
        return this;
    }

    /** {@code from … where …}. */
    String fromWhere() {
        return " from " + table.name() + " a" + table.joins() + " where " + conditions.all();
    }

    Map<String, Object> parameters() {
        return conditions.parameters();
    }
}
