package app.masthead.access.people.provisioning;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tenant's connections with their rules. */
@Service
@Transactional(readOnly = true)
class Providers {

    private static final String SELECT = """
            select id, label, kind, roles_follow_groups from auth_connection where tenant_id = current_tenant()""";

    private final JdbcClient database;
    private final RoleRules rules;

    Providers(JdbcClient database, RoleRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** Those that somebody can sign in by, or that have rules already. */
    List<Provider> all() {
        var all = rules.all();
        return database.sql(SELECT + " " + """
                         and (status <> 'off' or exists (select from role_rule r where r.tenant_id = current_tenant()
                                                         and r.connection_id = auth_connection.id))
                        order by label, id""")
                .query((row, number) -> new Provider(
                        row.getString("id"),
                        row.getString("label"),
                        row.getString("kind"),
                        row.getBoolean(4),
                        all.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    Provider get(String id) {
        return database.sql(SELECT + " and id = :id")
                .param("id", id)
                .query((row, number) -> new Provider(
                        row.getString("id"),
                        row.getString("label"),
                        row.getString("kind"),
                        row.getBoolean(4),
                        rules.of(id)))
                .optional()
                .orElseThrow(NoSuchProvider::new);
    }
}
