package app.masthead.access.connections;

import app.masthead.access.people.VerifiedIdentity;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who an identity would be here, without letting anybody in and without changing anything. */
@Component
class Recognition {

    private final JdbcClient database;

    Recognition(JdbcClient database) {
        this.database = database;
    }

    /** The person that the identity is linked to. */
    Optional<Recognised> linked(VerifiedIdentity identity) {
        return database.sql("""
                        select u.id, u.name, u.role, u.status from external_identity e
                        join app_user u on u.tenant_id = e.tenant_id and u.id = e.user_id
                        where e.tenant_id = current_tenant() and e.connection_id = :connection
                          and e.issuer = :issuer and e.subject = :subject""")
                .param("connection", identity.connection())
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query(Recognised.class)
                .optional();
    }

    /** The person with the address that the provider vouches for. */
    Optional<Recognised> expected(VerifiedIdentity identity) {
        return identity.verifiedEmail().flatMap(email -> database.sql("""
                        select id, name, role, status from app_user
                        where tenant_id = current_tenant() and lower(email) = lower(:email)""")
                .param("email", email)
                .query(Recognised.class)
                .optional());
    }

    /** A person of the tenant. */
    record Recognised(UUID id, String name, String role, String status) {

        boolean active() {
            return status.equals("active");
        }
    }
}
