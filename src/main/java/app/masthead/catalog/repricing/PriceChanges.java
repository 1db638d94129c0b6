package app.masthead.catalog.repricing;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.storage.Conditions;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.storage.Timestamps;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.RowOrder;
import app.masthead.platform.web.RowOrders;
import app.masthead.platform.web.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code price_change}; those who call it have begun a transaction. */
@Component
class PriceChanges {

    private static final RowOrder<PriceChange> ORDER =
            RowOrders.endingInUuid("c.id", PriceChange::id).latestFirst("c.applied_at", PriceChange::appliedAt);

    private static final Duration DRAFTS_KEPT = Duration.ofDays(1);
    private static final String SELECT = """
            select c.*, u.id as undone_by from price_change c
            left join price_change u on u.tenant_id = c.tenant_id and u.undo_of = c.id and u.state = 'applied'
            where""";
    private static final String OWN = "c.tenant_id = current_tenant()";

    private final JdbcClient database;

    PriceChanges(JdbcClient database) {
        this.database = database;
    }

    /** Adds a draft, and forgets those that nobody has come back to. */
    UUID add(int prices, @Nullable String selected, @Nullable UUID undoOf, Stamp stamp) {
        database.sql("""
                        delete from price_change
                        where tenant_id = current_tenant() and state = 'draft' and created_at < :before""")
                .param("before", Timestamp.from(stamp.at().minus(DRAFTS_KEPT)))
                .update();
        var id = Ids.next();
        database.sql("""
                        insert into price_change (tenant_id, id, prices, selected, undo_of, created_at, created_by)
                        values (current_tenant(), :id, :prices, :selected, :undoOf, :at, :by)""")
                .param("id", id)
                .param("prices", prices)
                .param("selected", selected)
                .param("undoOf", undoOf)
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .update();
        return id;
    }

    /** How many prices it really is: some may have come or gone since they were counted. */
    void chosen(UUID id, int prices) {
        database.sql("update price_change set prices = :prices where tenant_id = current_tenant() and id = :id")
                .param("prices", prices)
                .param("id", id)
                .update();
    }

    PriceChange get(UUID id) {
        return one(SELECT + " " + OWN + " and c.id = :id", id).orElseThrow(NoSuchPriceChange::new);
    }

    /** The same, and nobody else gets it until the transaction ends. */
    PriceChange hold(UUID id) {
        return one(SELECT + " " + OWN + " and c.id = :id for update of c", id).orElseThrow(NoSuchPriceChange::new);
    }

    private Optional<PriceChange> one(String sql, UUID id) {
        return database.sql(sql)
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** What was applied, the latest first. */
    Slice<PriceChange> applied(@Nullable Cursor after) {
        var shown = ORDER.beyond(after, new Conditions(OWN).and("c.state = 'applied'"));
        var rows = database.sql(
                        SELECT + " " + shown.all() + " order by " + ORDER.orderBy() + " limit " + (Listing.PAGE + 1))
                .params(shown.parameters())
                .query((row, number) -> read(row))
                .list();
        return Slice.of(List.copyOf(rows), Listing.PAGE, ORDER::position);
    }

    void agree(UUID id, RepricingForm terms) {
        database.sql(
                        "update price_change set terms = cast(:terms as jsonb) where tenant_id = current_tenant() and id = :id")
                .param("terms", StoredTerms.write(terms))
                .param("id", id)
                .update();
    }

    void apply(UUID id, Outcomes outcomes, Stamp stamp) {
        database.sql("""
                        update price_change
                        set state = 'applied', changed = :changed, left_out = :leftOut, applied_at = :at, applied_by = :by,
                            applied_by_name = :name
                        where tenant_id = current_tenant() and id = :id""")
                .param("changed", outcomes.changed())
                .param("leftOut", outcomes.leftOut())
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .param("name", CurrentActor.get().name())
                .param("id", id)
                .update();
    }

    private static PriceChange read(ResultSet row) throws SQLException {
        var terms = row.getString("terms");
        return new PriceChange(
                row.getObject("id", UUID.class),
                "applied".equals(row.getString("state")),
                row.getInt("prices"),
                row.getString("selected"),
                terms == null ? null : StoredTerms.read(ExactJson.read(terms)),
                row.getObject("undo_of", UUID.class),
                row.getObject("undone_by", UUID.class),
                row.getObject("changed", Integer.class),
                row.getObject("left_out", Integer.class),
                row.getTimestamp("created_at").toInstant(),
                Timestamps.instant(row, "applied_at"),
                row.getString("applied_by_name"));
    }
}
