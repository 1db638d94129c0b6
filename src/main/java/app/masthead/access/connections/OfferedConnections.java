package app.masthead.access.connections;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current tenant's sign-in page offers, without any of the secrets that signing in takes. */
@Service
@Transactional(readOnly = true)
public class OfferedConnections {

    private final JdbcClient database;

    OfferedConnections(JdbcClient database) {
        this.database = database;
    }

    /** A connection that is switched on. */
    public record Offered(String id, String label, ConnectionKind kind) {}

    public List<Offered> all() {
        return database.sql("""
                        select id, label, kind from auth_connection
                        where tenant_id = current_tenant() and status in ('on', 'enforced') order by label, id""")
                .query((row, number) -> new Offered(
                        row.getString("id"),
                        row.getString("label"),
                        ConnectionKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT))))
                .list();
    }
}
