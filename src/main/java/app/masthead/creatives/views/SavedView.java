package app.masthead.creatives.views;

import app.masthead.audit.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filter and an order under a name.
 *
 * @param query as it stands in the address of the list
 * @param shared whether all of the tenant see it
 * @param owner the name of whoever saved it
 * @param mine whether that is the reader
 * @param first whether the reader's list begins with it
 * @param left whether its owner has left: it is shared still, and an admin's to take over or to remove
 */
public record SavedView(
        UUID id, String name, String query, boolean shared, String owner, boolean mine, boolean first, boolean left) {

    /** What {@code :reader} sees, one's own and what is shared, for a statement of which it is a part. */
    public static final String VISIBLE = """
            select v.view_id::text as value, v.name as label, v.query, v.shared, u.name as owner,
                   v.owner_id = :reader as mine, f.view_id is not null as first,
                   v.shared and u.status = 'deactivated' as left_behind
              from saved_view v
              join app_user u on u.tenant_id = v.tenant_id and u.id = v.owner_id
              left join first_view f on f.tenant_id = v.tenant_id and f.view_id = v.view_id and f.user_id = :reader
             where v.tenant_id = current_tenant() and (v.owner_id = :reader or v.shared)""";

    /** Reads a row of {@link #VISIBLE}. */
    public static SavedView read(ResultSet row) throws SQLException {
        return new SavedView(
                UUID.fromString(row.getString("value")),
                row.getString("label"),
                row.getString("query"),
                row.getBoolean("shared"),
                row.getString("owner"),
                row.getBoolean("mine"),
                row.getBoolean("first"),
                row.getBoolean("left_behind"));
    }

    /** The list as it keeps it. */
    public String href() {
        return "/creatives?" + query;
    }

    Subject subject() {
        return new Subject("saved_view", id.toString(), name);
    }

    /** As the audit log compares it. */
    Map<String, @Nullable Object> snapshot() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("name", name);
        fields.put("query", query);
        fields.put("shared", shared);
        return fields;
    }

    SavedView called(String otherName, boolean isShared) {
        return new SavedView(id, otherName, query, isShared, owner, mine, first, left);
    }
}
