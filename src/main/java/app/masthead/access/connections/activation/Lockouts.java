package app.masthead.access.connections.activation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who could not come in any more by the connections that are on. Whoever has an address of a domain that is the
 * tenant's own can: at the first sign-in by a connection, a mail asks whether it is the same person.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Lockouts {

    private static final int NAMED = 50;

    private static final String UNKNOWN = """
            from app_user u
            where u.tenant_id = current_tenant() and u.status = 'active'
              and not exists (select from external_identity e
                              join auth_connection c on c.tenant_id = e.tenant_id and c.id = e.connection_id
                              where e.tenant_id = u.tenant_id and e.user_id = u.id and c.status in ('on', 'enforced'))
            """;

    private static final String OF_OWN_DOMAIN = """
            (exists (select from auth_connection c where c.tenant_id = u.tenant_id and c.status in ('on', 'enforced'))
             and exists (select from verified_domain d
                         where d.tenant_id = u.tenant_id and d.verified_at is not null
                           and d.domain = lower(split_part(u.email, '@', -1))))
            """;

    private final JdbcClient database;

    Lockouts(JdbcClient database) {
        this.database = database;
    }

    List<Lockout> first() {
        return database.sql("select u.id, u.name, u.email, u.role " + UNKNOWN + " and not " + OF_OWN_DOMAIN
                        + " order by array_position(array['admin', 'editor', 'viewer'], u.role), lower(u.name), u.id"
                        + " limit :most")
                .param("most", NAMED)
                .query(new DataClassRowMapper<>(Lockout.class))
                .list();
    }

    int count() {
        return count(" and not ");
    }

    /** How many are known by no connection yet, and are asked by mail at their first sign-in. */
    int asked() {
        return count(" and ");
    }

    private int count(String whether) {
        return database.sql("select count(*) " + UNKNOWN + whether + OF_OWN_DOMAIN)
                .query(Integer.class)
                .single();
    }

    /** Whether no connection that is on knows somebody yet, whatever a mail could still bring. */
    boolean knowsNot(UUID member) {
        return database.sql("select exists (select 1 " + UNKNOWN + " and u.id = :member)")
                .param("member", member)
                .query(Boolean.class)
                .single();
    }
}
