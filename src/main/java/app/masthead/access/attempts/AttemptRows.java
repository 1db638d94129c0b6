package app.masthead.access.attempts;

import app.masthead.access.sessions.Browsers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a row of the sign-in attempts. */
@Component
class AttemptRows {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};
    private static final List<String> FIRST = List.of("audience", "issuer", "error_description", "error", "failed");
    private static final String COLUMNS = """
            a.attempt_id, a.created_at, a.way, a.connection_id, %s as connection, %s as known_connection, a.purpose, a.reason, a.person_id,
            %s as person, a.ip_address, a.user_agent, a.request_id, a.subject_sha256, a.details""";

    private final JsonMapper json;
    private final Browsers browsers;

    AttemptRows(JsonMapper json, Browsers browsers) {
        this.json = json;
        this.browsers = browsers;
    }

    static String columns(AttemptTable table) {
        return COLUMNS.formatted(table.connection(), table.known(), table.person());
    }

    AttemptRow read(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new AttemptRow(
                row.getObject("attempt_id", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                row.getString("way"),
                row.getString("connection_id"),
                row.getString("connection"),
                row.getBoolean("known_connection"),
                row.getString("purpose").equals("again"),
                row.getString("reason"),
                person,
                row.getString("person"),
                row.getString("ip_address"),
                browsers.name(row.getString("user_agent")),
                row.getString("request_id"),
                new Evidence(person, row.getString("subject_sha256"), facts(row.getString("details"))));
    }

    /** What helps most comes first; the database keeps no order. */
    private Map<String, Object> facts(String details) {
        var sorted = new TreeMap<String, Object>(
                Comparator.<String>comparingInt(FIRST::indexOf).reversed().thenComparing(Comparator.naturalOrder()));
        sorted.putAll(json.readValue(details, FACTS));
        return sorted;
    }
}
