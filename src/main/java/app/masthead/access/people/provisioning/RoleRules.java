package app.masthead.access.people.provisioning;

import app.masthead.access.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which role the groups of an identity provider mean here. The first rule that fits decides. */
@Service
@Transactional(readOnly = true)
public class RoleRules {

    static final String SELECT = """
            select id, connection_id, position, attribute, operator, value, role, creative_reviewer, version
            from role_rule where tenant_id = current_tenant()""";

    private final JdbcClient database;

    RoleRules(JdbcClient database) {
        this.database = database;
    }

    /** The rule that decides about somebody of whom a connection says this, if any does. */
    public Optional<RoleRule> roleFor(String connection, Map<String, List<String>> attributes) {
        return of(connection).stream().filter(rule -> rule.fits(attributes)).findFirst();
    }

    /** The rules of a connection in their order. */
    public List<RoleRule> of(String connection) {
        return database.sql(SELECT + " and connection_id = :connection order by position")
                .param("connection", connection)
                .query((row, number) -> rule(row))
                .list();
    }

    /** The rules of all connections, each connection's in their order. */
    Map<String, List<RoleRule>> all() {
        var rules = new HashMap<String, List<RoleRule>>();
        database.sql(SELECT + " order by connection_id, position").query(row -> {
            rules.computeIfAbsent(row.getString("connection_id"), it -> new ArrayList<>())
                    .add(rule(row));
        });
        return rules;
    }

    /** Whether people of this connection get their role anew at every sign-in. */
    public boolean follow(String connection) {
        return database.sql("""
                        select roles_follow_groups from auth_connection
                        where tenant_id = current_tenant() and id = :connection""")
                .param("connection", connection)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    static RoleRule rule(ResultSet row) throws SQLException {
        return new RoleRule(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                row.getString("attribute"),
                Operator.of(row.getString("operator")).orElseThrow(),
                row.getString("value"),
                Role.of(row.getString("role")),
                row.getBoolean("creative_reviewer"),
                row.getLong("version"));
    }
}
