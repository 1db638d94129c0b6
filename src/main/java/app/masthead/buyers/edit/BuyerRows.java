package app.masthead.buyers.edit;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.storage.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** The rows of the current tenant's buyers. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BuyerRows {

    private static final String ONE = """
            select principal_id, name, contact_email, adapter_mappings::text as accounts, brand_manifest::text as brand,
                   status = 'archived' as archived, version
              from principal
             where tenant_id = current_tenant() and principal_id = :id""";
    private static final String ADD = """
            insert into principal (tenant_id, principal_id, name, contact_email, adapter_mappings, brand_manifest,
                created_at, created_by, updated_at, updated_by)
            values (current_tenant(), :id, :name, :contact, :accounts::jsonb, :brand::jsonb, :at, :by, :at, :by)
            on conflict (tenant_id, principal_id) do nothing""";
    private static final String CHANGE = """
            update principal
               set name = :name, contact_email = :contact, adapter_mappings = :accounts::jsonb,
                   brand_manifest = :brand::jsonb, version = version + 1, updated_at = :at, updated_by = :by
             where tenant_id = current_tenant() and principal_id = :id""";
    private static final String MOVE = """
            update principal set status = :status, version = version + 1, updated_at = :at, updated_by = :by
             where tenant_id = current_tenant() and principal_id = :id""";

    private final JdbcClient database;
    private final Clock clock;

    BuyerRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<StoredBuyer> find(String id) {
        return one(ONE, id);
    }

    /** Waits for whoever changes the buyer or adds anything of it at the same moment. */
    Optional<StoredBuyer> locked(String id) {
        return one(ONE + " for update", id);
    }

    /** Whether the id was free. */
    boolean add(String id, BuyerDetails details) {
        return details(ADD, id, details).update() == 1;
    }

    void change(String id, BuyerDetails details) {
        details(CHANGE, id, details).update();
    }

    void move(String id, String status) {
        stamped(MOVE, id).param("status", status).update();
    }

    /** Its tokens go with it. */
    void delete(String id) {
        database.sql("delete from principal where tenant_id = current_tenant() and principal_id = :id")
                .param("id", id)
                .update();
    }

    private Optional<StoredBuyer> one(String statement, String id) {
        return database.sql(statement)
                .param("id", id)
                .query((row, number) -> buyer(row))
                .optional();
    }

    private JdbcClient.StatementSpec details(String statement, String id, BuyerDetails details) {
        return stamped(statement, id)
                .param("name", details.name())
                .param("contact", details.contact())
                .param("accounts", details.accounts().toString())
                .param("brand", details.brand().toString());
    }

    private JdbcClient.StatementSpec stamped(String statement, String id) {
        var stamp = Stamp.now(clock);
        return database.sql(statement)
                .param("id", id)
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by());
    }

    private static StoredBuyer buyer(ResultSet row) throws SQLException {
        return new StoredBuyer(
                row.getString("principal_id"),
                new BuyerDetails(
                        row.getString("name"),
                        row.getString("contact_email"),
                        (ObjectNode) ExactJson.read(row.getString("accounts")),
                        (ObjectNode) ExactJson.read(row.getString("brand"))),
                row.getBoolean("archived"),
                row.getLong("version"));
    }
}
