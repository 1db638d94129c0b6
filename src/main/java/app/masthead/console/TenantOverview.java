package app.masthead.console;

import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.storage.Like;
import app.masthead.platform.storage.Timestamps;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads all tenants at once, which only the installation's scope can. First which ones, then what there is to say of
 * them: counting for every tenant of the installation would be too much for one page.
 */
@Service
@Transactional(readOnly = true)
class TenantOverview {

    static final int SIZE = 50;

    private static final String WHICH = """
            select lower(name), tenant_id from tenant
            where (:q::text is null or lower(name) like :q or subdomain like :q)
              and (:status::text is null or status = :status)
              and (:name::text is null or (lower(name), tenant_id) > (:name, :id))
            order by lower(name), tenant_id limit :limit
            """;
    private static final String OVERVIEW = """
            select tenant_id, name, coalesce(virtual_host, host) as host, status, status_reason,
                   coalesce(status_changed_at, created_at) as since, active_users, active_products, creatives_waiting,
                   last_activity_at
            from tenant_overview where tenant_id = any (:ids) order by lower(name), tenant_id
            """;

    private final JdbcClient database;
    private final InstallationSettings settings;

    TenantOverview(JdbcClient database, InstallationSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    public Slice<TenantRow> list(TenantFilter filter, @Nullable Cursor after) {
        var which = Slice.of(which(filter, after), SIZE, it -> Cursor.of(it.sortName(), it.id()));
        var ids = which.rows().stream().map(Which::id).toList();
        return new Slice<>(overview(ids), which.next());
    }

    /** All of a list, in its order, read page by page. */
    public void each(TenantFilter filter, Consumer<TenantRow> reader) {
        Slice.each(after -> list(filter, after), 2, reader);
    }

    public Optional<TenantRow> find(String tenant) {
        return overview(List.of(tenant)).stream().findFirst();
    }

    private List<Which> which(TenantFilter filter, @Nullable Cursor after) {
        return database.sql(WHICH)
                .param("q", pattern(filter.q()))
                .param("status", filter.status())
                .param("name", after == null ? null : after.values().get(0))
                .param("id", after == null ? null : after.values().get(1))
                .param("limit", SIZE + 1)
                .query((row, number) -> new Which(row.getString(1), row.getString(2)))
                .list();
    }

    private static @Nullable String pattern(@Nullable String q) {
        return q == null ? null : Like.containing(q);
    }

    private List<TenantRow> overview(List<String> tenants) {
        return database.sql(OVERVIEW)
                .param("ids", tenants.toArray(String[]::new))
                .query((row, number) -> row(row))
                .list();
    }

    private TenantRow row(ResultSet row) throws SQLException {
        var host = row.getString("host");
        return new TenantRow(
                row.getString("tenant_id"),
                row.getString("name"),
                host,
                settings.address(host, "/"),
                row.getString("status"),
                row.getString("status_reason"),
                row.getTimestamp("since").toInstant(),
                row.getLong("active_users"),
                row.getLong("active_products"),
                row.getLong("creatives_waiting"),
                Timestamps.instant(row, "last_activity_at"));
    }

    private record Which(String sortName, String id) {}
}
