package app.masthead.access.people.provisioning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tries rules with what an identity provider said, or could say, of somebody. */
@Service
@Transactional(readOnly = true)
class Trials {

    private static final int MOST = 50;
    private static final TypeReference<Map<String, List<String>>> ATTRIBUTES = new TypeReference<>() {};
    private static final String SEEN = """
            select u.id::text as id, u.name, e.attributes
            from external_identity e
            join app_user u on u.tenant_id = e.tenant_id and u.id = e.user_id
            where e.tenant_id = current_tenant() and e.connection_id = :connection and e.attributes is not null""";

    private final JdbcClient database;
    private final JsonMapper json;
    private final RoleRules rules;
    private final JoiningSettings joining;

    Trials(JdbcClient database, JsonMapper json, RoleRules rules, JoiningSettings joining) {
        this.database = database;
        this.json = json;
        this.rules = rules;
        this.joining = joining;
    }

    /** Somebody who has come in by the connection. */
    record Visitor(String id, String name) {}

    /**
     * What came of it.
     *
     * @param rule which one decides; null where none does, and the role is that of strangers
     */
    record Outcome(
            String role, boolean creativeReviewer, @Nullable RoleRule rule) {}

    /** Those who came in last. */
    List<Visitor> people(String connection) {
        return database.sql(SEEN + " order by e.last_login_at desc nulls last, u.id limit " + MOST)
                .param("connection", connection)
                .query((row, number) -> new Visitor(row.getString("id"), row.getString("name")))
                .list();
    }

    /** What the provider said of a person at the last sign-in, as lines. */
    Optional<String> said(String connection, String person) {
        return database.sql(SEEN + " and u.id::text = :person")
                .param("connection", connection)
                .param("person", person)
                .query((row, number) -> row.getString("attributes"))
                .optional()
                .map(it -> Attributes.written(json.readValue(it, ATTRIBUTES)));
    }

    Outcome outcome(String connection, Map<String, List<String>> attributes) {
        var rule = rules.roleFor(connection, attributes).orElse(null);
        return rule == null
                ? new Outcome(joining.current().role().code(), false, null)
                : new Outcome(rule.role().code(), rule.creativeReviewer(), rule);
    }
}
