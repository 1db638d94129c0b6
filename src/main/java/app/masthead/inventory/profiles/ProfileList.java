package app.masthead.inventory.profiles;

import app.masthead.inventory.ProfileUses;
import app.masthead.platform.storage.Conditions;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.RowOrders;
import app.masthead.platform.web.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists profiles: rows and their number in one statement, the products on them in another. */
@Service
@Transactional(readOnly = true)
class ProfileList {

    /** By name, or by when they were changed. */
    static final RowOrders<ProfileRow> ORDERS = RowOrders.endingIn("id", ProfileRow::id)
            .byText("name", "lower(name)", ProfileRow::sortName)
            .byMoment("changed", "updated_at", ProfileRow::updatedAt);

    private static final String ROWS = """
            select id, name, lower(name) as sort_name, jsonb_array_length(format_ids) as formats,
                   selected_domains(publisher_properties) as domains, updated_at,
                   (select count(*) from (select from inventory_profile where %s limit %d) found) as total
              from inventory_profile
             where %s
             order by %s
             limit %d""";

    private final JdbcClient database;
    private final ProfileUses uses;

    ProfileList(JdbcClient database, ProfileUses uses) {
        this.database = database;
        this.uses = uses;
    }

    Listing<ProfileRow> page(ProfileFilter filter, @Nullable Cursor after) {
        var found = select(filter, after)
                .query((row, number) -> new Listing.Counted<>(row(row), row.getLong("total")))
                .list();
        return Listing.of(found, filter.order()::position, filter.address(), after != null)
                .with(this::withProducts);
    }

    /** All of a list, in its order, read page by page. */
    void each(ProfileFilter filter, Consumer<ProfileRow> reader) {
        Slice.each(after -> page(filter, after).slice(), filter.order().size(), reader);
    }

    private JdbcClient.StatementSpec select(ProfileFilter filter, @Nullable Cursor after) {
        var search = new Conditions("tenant_id = current_tenant()").containing("search_text", filter.q());
        var counted = search.all();
        var order = filter.order();
        var shown = order.beyond(after, search).all();
        return database.sql(ROWS.formatted(counted, Listing.COUNTED, shown, order.orderBy(), Listing.PAGE + 1))
                .params(search.parameters());
    }

    private List<ProfileRow> withProducts(List<ProfileRow> rows) {
        var counts = uses.counts(rows.stream().map(ProfileRow::id).toList());
        return rows.stream()
                .map(row -> row.with(counts.getOrDefault(row.id(), 0L)))
                .toList();
    }

    private static ProfileRow row(ResultSet row) throws SQLException {
        return new ProfileRow(
                row.getString("id"),
                row.getString("name"),
                row.getString("sort_name"),
                row.getInt("formats"),
                List.of((String[]) row.getArray("domains").getArray()),
                0,
                row.getTimestamp("updated_at").toInstant());
    }
}
