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
            select role, creative_reviewer from app_user
            where tenant_id = current_tenant() and id = :id and status = 'active'
            """;

    private final JdbcClient database;

    Standing(JdbcClient database) {
        this.database = database;
    }

    /** Whether the actor is a person of the bound tenant who is active and has the permission now. */
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
}
