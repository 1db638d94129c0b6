package app.masthead.access.connections.activation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts whom the end of a connection would concern. */
@Service
@Transactional(readOnly = true)
public class Reach {

    private static final String COUNT = """
            select count(*) as people,
                   count(*) filter (where not exists (
                       select from external_identity o
                       join auth_connection c on c.tenant_id = o.tenant_id and c.id = o.connection_id
                       where o.tenant_id = e.tenant_id and o.user_id = e.user_id and o.connection_id <> e.connection_id
                         and c.status in ('on', 'enforced'))) as without_another
            from external_identity e
            join app_user u on u.tenant_id = e.tenant_id and u.id = e.user_id and u.status = 'active'
            where e.tenant_id = current_tenant() and e.connection_id = :connection""";

    private final JdbcClient database;

    Reach(JdbcClient database) {
        this.database = database;
    }

    public Count of(String connection) {
        return database.sql(COUNT)
                .param("connection", connection)
                .query(Count.class)
                .single();
    }

    /**
     * Active people.
     *
     * @param people who are known by an identity of the connection
     * @param withoutAnother those of them who are known by no other connection that is on
     */
    public record Count(int people, int withoutAnother) {}
}
