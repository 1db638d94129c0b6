package app.masthead.access;

import app.masthead.platform.tenancy.Actor;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody who ordered something may still do it, when it comes to be done without them. */
@Component
public class Standing {

    private static final String ROLE = """
            select u.role, u.creative_reviewer
            from app_user u join tenant t on t.tenant_id = u.tenant_id and t.status = 'active'
            where u.tenant_id = current_tenant() and u.id = :id and u.status = 'active'
            """;

    private final JdbcClient database;

    Standing(JdbcClient database) {
        this.database = database;
    }

    /** Whether the actor is a person of the bound tenant, both active, who has the permission now. */
    @Transactional(readOnly = true)
    public boolean may(Actor actor, Permission permission) {
        return actor.kind() == Actor.Kind.PERSON
                && database.sql(ROLE)
                        .param("id", UUID.fromString(actor.id()))
                        .query((row, number) -> Role.of(row.getString("role"))
                                .permissions(row.getBoolean("creative_reviewer"))
                                .contains(permission))
                        .optional()
                        .orElse(false);
    }

    /** Whether the bound tenant is suspended, so that what nobody may do there waits until it is restored. */
    @Transactional(readOnly = true)
    public boolean isSuspended() {
        return database.sql("select status = 'suspended' from tenant where tenant_id = current_tenant()")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
