package app.masthead.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as SQL: the source to read, the conditions, and what to bind. */
final class AuditCriteria {

    private final String source;
    private final List<String> conditions = new ArrayList<>(List.of("tenant_id = current_tenant()"));
    private final Map<String, Object> parameters = new HashMap<>();

    AuditCriteria(AuditFilter filter, ZoneId zone, AuditSentences sentences) {
        source = filter.q() == null ? "audit_log" : "audit_log_search";
        if (filter.q() != null) {
            var words = new AuditSearchCondition(filter.q(), sentences);
            conditions.add(words.condition());
            parameters.putAll(words.parameters());
        }
        and("principal_id = :actor", "actor", filter.actor());
        and("operation = :operation", "operation", filter.operation());
        and("subject_type = :type", "type", filter.type());
        and("subject_id = :subject", "subject", filter.subject());
        and("created_at >= :from", "from", dayStart(filter.from(), 0, zone));
        and("created_at < :to", "to", dayStart(filter.to(), 1, zone));
        if (filter.outcome() != null) {
            conditions.add(filter.outcome().success() ? "success" : "not success");
        }
    }

    /** Only what was on record by then. */
    AuditCriteria until(Instant moment) {
        and("created_at <= :until", "until", Timestamp.from(moment));
        return this;
    }

    /** {@code from … where …}. */
    String fromWhere() {
        return " from " + source + " where " + String.join(" and ", conditions);
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
