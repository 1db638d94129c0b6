package app.masthead.audit;

import app.masthead.platform.storage.Conditions;
import app.masthead.platform.web.Cursor;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as SQL: the source to read, the conditions, and what to bind. */
final class AuditCriteria {

    private final String source;
    private final Conditions conditions;

    AuditCriteria(AuditFilter filter, ZoneId zone, AuditSentences sentences) {
        var table = AuditTable.current();
        source = filter.q() == null ? table.name() : table.searched();
        conditions = new Conditions(table.belongs());
        if (filter.q() != null) {
            var words = new AuditSearchCondition(filter.q(), sentences);
            conditions.and(words.condition(), words.parameters());
        }
        conditions
                .and("principal_id = :actor", "actor", filter.actor())
                .and("operation = :operation", "operation", filter.operation())
                .and("subject_type = :type", "type", filter.type())
                .and("subject_id = :subject", "subject", filter.subject())
                .between("created_at", filter.from(), filter.to(), zone);
        if (filter.outcome() != null) {
            conditions.and(filter.outcome().success() ? "success" : "not success");
        }
    }

    /** Only what was on record by then. */
    AuditCriteria until(Instant moment) {
        conditions.and("created_at <= :until", "until", Timestamp.from(moment));
        return this;
    }

    /** What comes after a position in the log. */
    AuditCriteria beyond(@Nullable Cursor position) {
        AuditLog.ORDER.beyond(position, conditions);
        return this;
    }

    /** {@code from … where …}. */
    String fromWhere() {
        return " from " + source + " where " + conditions.all();
    }

    Map<String, Object> parameters() {
        return conditions.parameters();
    }
}
