package app.masthead.access.connections.activation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows who has come in by a draft as it is now: only such a person puts it to use. */
@Component
@Transactional(readOnly = true)
public class OwnTests {

    private final JdbcClient database;

    OwnTests(JdbcClient database) {
        this.database = database;
    }

    /** Whether the person has; nobody who is no member ever has. */
    public boolean passed(String connection, Optional<UUID> member) {
        return member.isPresent()
                && database.sql("""
                        select exists (
                            select from auth_connection_draft d
                            where d.tenant_id = current_tenant() and d.connection_id = :connection
                              and d.tested_revision = d.revision
                              and (d.tested_by = :person or exists (
                                  select from sign_in_test t
                                  where t.tenant_id = d.tenant_id and t.connection_id = d.connection_id
                                    and t.revision = d.revision and t.passed and t.tested_by = :person)))""")
                        .param("connection", connection)
                        .param("person", member.get())
                        .query(Boolean.class)
                        .single();
    }
}
