package app.masthead.access.connections.activation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who could not come in any more by the connections that are on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Lockouts {

    private static final int NAMED = 50;

    private static final String WHO = """
            from app_user u
            where u.tenant_id = current_tenant() and u.status = 'active'
              and not exists (select from external_identity e
                              join auth_connection c on c.tenant_id = e.tenant_id and c.id = e.connection_id
                              where e.tenant_id = u.tenant_id and e.user_id = u.id and c.status in ('on', 'enforced'))
            """;

    private final JdbcClient database;

    Lockouts(JdbcClient database) {
        this.database = database;
    }

    List<Lockout> first() {
        return database.sql("select u.id, u.name, u.email, u.role " + WHO
                        + " order by array_position(array['admin', 'editor', 'viewer'], u.role), lower(u.name), u.id"
                        + " limit :most")
                .param("most", NAMED)
                .query(new DataClassRowMapper<>(Lockout.class))
                .list();
    }

    int count() {
        return database.sql("select count(*) " + WHO).query(Integer.class).single();
    }

    boolean includes(UUID member) {
        return database.sql("select exists (select 1 " + WHO + " and u.id = :member)")
                .param("member", member)
                .query(Boolean.class)
                .single();
    }
}
