package app.masthead.access.attempts;

import app.masthead.platform.storage.Like;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A filter as SQL: the source to read, the conditions, and what to bind. */
final class AttemptCriteria {

    private static final Pattern REFERENCE = Pattern.compile("[0-9a-fA-F][0-9a-fA-F-]{3,35}");

    private final AttemptTable table;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    AttemptCriteria(AttemptTable table, AttemptFilter filter, ZoneId zone) {
        this.table = table;
        conditions.add(table.belongs());
        search(filter.q());
        and("a.reason = :reason", "reason", filter.reason());
        and("a.connection_id = :connection", "connection", filter.connection());
        and("a.person_id = :person", "person", filter.person());
        and("a.created_at >= :from", "from", dayStart(filter.from(), 0, zone));
        and("a.created_at < :to", "to", dayStart(filter.to(), 1, zone));
        if (filter.outcome() != null) {
            conditions.add(filter.outcome().condition());
        }
    }

    private void search(@Nullable String q) {
        if (q != null && REFERENCE.matcher(q).matches()) {
            and("a.request_id like :q", "q", q.toLowerCase(Locale.ROOT) + "%");
        } else if (q != null) {
            and("lower(" + table.person() + ") like :q", "q", Like.containing(q));
        }
    }

    /** {@code from … where …}. */
    String fromWhere() {
        return " from " + table.name() + " a" + table.joins() + " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static @Nullable Timestamp dayStart(@Nullable LocalDate day, int later, ZoneId zone) {
        return day == null
                ? null
                : Timestamp.from(day.plusDays(later).atStartOfDay(zone).toInstant());
    }
}
