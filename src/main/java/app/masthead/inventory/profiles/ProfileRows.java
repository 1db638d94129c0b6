package app.masthead.inventory.profiles;

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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rows of the current tenant's inventory profiles. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProfileRows {

    private static final String ONE = """
            select id, name, description, format_ids::text as formats, publisher_properties::text as properties,
                   inventory_config::text as config, version, created_at, updated_at
              from inventory_profile
             where tenant_id = current_tenant() and id = :id""";
    private static final String ADD = """
            insert into inventory_profile (tenant_id, id, name, description, format_ids, publisher_properties,
                inventory_config, created_at, created_by, updated_at, updated_by)
            values (current_tenant(), :id, :name, :description, :formats::jsonb, :properties::jsonb, :config::jsonb,
                :at, :by, :at, :by)
            on conflict (tenant_id, id) do nothing""";
    private static final String CHANGE = """
            update inventory_profile
               set name = :name, description = :description, format_ids = :formats::jsonb,
                   publisher_properties = :properties::jsonb, inventory_config = :config::jsonb,
                   version = version + 1, updated_at = :at, updated_by = :by
             where tenant_id = current_tenant() and id = :id""";

    private final JdbcClient database;
    private final Clock clock;

    ProfileRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Profile> find(String id) {
        return one(ONE, id);
    }

    /** Waits for whoever changes the profile at the same moment. */
    Optional<Profile> locked(String id) {
        return one(ONE + " for update", id);
    }

    /** Whether the id was free. */
    boolean add(String id, Contents contents) {
        return write(ADD, id, contents).update() == 1;
    }

    void change(String id, Contents contents) {
        write(CHANGE, id, contents).update();
    }

    void delete(String id) {
        database.sql("delete from inventory_profile where tenant_id = current_tenant() and id = :id")
                .param("id", id)
                .update();
    }

    private Optional<Profile> one(String statement, String id) {
        return database.sql(statement)
                .param("id", id)
                .query((row, number) -> profile(row))
                .optional();
    }

    private JdbcClient.StatementSpec write(String statement, String id, Contents contents) {
        var stamp = Stamp.now(clock);
        return database.sql(statement)
                .param("id", id)
                .param("name", contents.name())
                .param("description", contents.description())
                .param("formats", contents.formatIds().toString())
                .param("properties", contents.properties().toString())
                .param("config", contents.adServer().toString())
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by());
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                row.getString("id"),
                new Contents(
                        row.getString("name"),
                        row.getString("description"),
                        (ArrayNode) ExactJson.read(row.getString("formats")),
                        (ArrayNode) ExactJson.read(row.getString("properties")),
                        (ObjectNode) ExactJson.read(row.getString("config"))),
                row.getLong("version"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }
}
