package app.masthead.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a row of the audit log. */
@Component
class AuditRows {

    static final String COLUMNS = """
            log_id, created_at, operation, actor_kind, principal_id, principal_name, subject_type, subject_id,
            subject_label, changes, success, error, ip_address, request_id""";

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final JsonMapper json;

    AuditRows(JsonMapper json) {
        this.json = json;
    }

    AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("log_id", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                row.getString("operation"),
                row.getString("actor_kind"),
                row.getString("principal_id"),
                row.getString("principal_name"),
                subject(row),
                row.getBoolean("success"),
                row.getString("error"),
                json.readValue(row.getString("changes"), CHANGES),
                row.getString("ip_address"),
                row.getString("request_id"));
    }

    private static @Nullable Subject subject(ResultSet row) throws SQLException {
        var type = row.getString("subject_type");
        return type == null ? null : new Subject(type, row.getString("subject_id"), row.getString("subject_label"));
    }
}
