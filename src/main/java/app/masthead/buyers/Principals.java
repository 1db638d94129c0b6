package app.masthead.buyers;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The buyers of the bound tenant. */
@Component
@Transactional(readOnly = true)
public class Principals {

    private static final String ACTIVE = """
            select principal_id, name from principal
             where tenant_id = current_tenant() and status = 'active' order by lower(name), principal_id""";
    private static final RowMapper<Principal> PRINCIPAL =
            (row, number) -> new Principal(row.getString("principal_id"), row.getString("name"));

    private final JdbcClient database;

    Principals(JdbcClient database) {
        this.database = database;
    }

    /** Those who may buy, by name. */
    public List<Principal> active() {
        return database.sql(ACTIVE).query(PRINCIPAL).list();
    }
}
