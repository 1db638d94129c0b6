package app.masthead.inventory;

import app.masthead.platform.json.ExactJson;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ArrayNode;

/** The inventory profiles of the bound tenant. */
@Component
@Transactional(readOnly = true)
public class InventoryProfiles {

    private static final String SELECT = """
            select id, name, format_ids::text as formats, publisher_properties::text as properties
            from inventory_profile where tenant_id = current_tenant()
            """;
    private static final RowMapper<InventoryProfile> PROFILE = (row, number) -> new InventoryProfile(
            row.getString("id"),
            row.getString("name"),
            (ArrayNode) ExactJson.read(row.getString("formats")),
            (ArrayNode) ExactJson.read(row.getString("properties")));

    private final JdbcClient database;

    InventoryProfiles(JdbcClient database) {
        this.database = database;
    }

    public Optional<InventoryProfile> find(String id) {
        return database.sql(SELECT + " and id = ?").param(id).query(PROFILE).optional();
    }

    /** All of them, by name. */
    public List<InventoryProfile> all() {
        return database.sql(SELECT + " order by lower(name), id").query(PROFILE).list();
    }
}
