package app.masthead.catalog.bulk;

import app.masthead.catalog.bulk.BulkJob.State;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.storage.Conditions;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.storage.Timestamps;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.RowOrder;
import app.masthead.platform.web.RowOrders;
import app.masthead.platform.web.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code bulk_job}; those who call it have begun a transaction. */
@Component
class BulkJobs {

    private static final RowOrder<BulkJob> ORDER =
            RowOrders.endingInUuid("id", BulkJob::id).latestFirst("started_at", BulkJob::startedAt);
    private static final Duration DRAFTS_KEPT = Duration.ofDays(1);

    private final JdbcClient database;

    BulkJobs(JdbcClient database) {
        this.database = database;
    }

    /** Adds a draft, and forgets those that nobody has come back to. */
    UUID add(BulkAction action, int products, @Nullable String selected, Stamp stamp) {
        database.sql("""
                        delete from bulk_job
                        where tenant_id = current_tenant() and state = 'draft' and created_at < :before""")
                .param("before", Timestamp.from(stamp.at().minus(DRAFTS_KEPT)))
                .update();
        var id = Ids.next();
        database.sql("""
                        insert into bulk_job (tenant_id, id, action, products, selected, created_at, created_by)
                        values (current_tenant(), :id, :action, :products, :selected, :at, :by)""")
                .param("id", id)
                .param("action", action.code())
                .param("products", products)
                .param("selected", selected)
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .update();
        return id;
    }

    /** How many products it really is, as some may have come or gone since they were counted, and what they are like. */
    void chosen(UUID id, int products, Forecast forecast) {
        database.sql("""
                        update bulk_job set products = :products, forecast = cast(:forecast as jsonb)
                        where tenant_id = current_tenant() and id = :id""")
                .param("products", WrongChoice.unless(products))
                .param("forecast", forecast.json())
                .param("id", id)
                .update();
    }

    BulkJob get(UUID id) {
        return one("", id).orElseThrow(NoSuchBulkJob::new);
    }

    /** The same, and nobody else gets it until the transaction ends. */
    BulkJob hold(UUID id) {
        return find(id).orElseThrow(NoSuchBulkJob::new);
    }

    /** The same; nothing when it is not there any more. */
    Optional<BulkJob> find(UUID id) {
        return one(" for update", id);
    }

    private Optional<BulkJob> one(String lock, UUID id) {
        return database.sql("select * from bulk_job where tenant_id = current_tenant() and id = :id" + lock)
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Those that were started, the latest first. */
    Slice<BulkJob> started(@Nullable Cursor after) {
        var shown = ORDER.beyond(after, new Conditions("tenant_id = current_tenant()").and("state <> 'draft'"));
        var rows = database.sql("select * from bulk_job where " + shown.all() + " order by " + ORDER.orderBy()
                        + " limit " + (Listing.PAGE + 1))
                .params(shown.parameters())
                .query((row, number) -> read(row))
                .list();
        return Slice.of(List.copyOf(rows), Listing.PAGE, ORDER::position);
    }

    void start(UUID id, BulkDetails details, Actor actor, Instant at) {
        database.sql("""
                        update bulk_job set state = 'running', details = cast(:details as jsonb),
                            actor = cast(:actor as jsonb), started_at = :at
                        where tenant_id = current_tenant() and id = :id""")
                .param("details", details.json())
                .param("actor", StoredActor.write(actor))
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** Counts a product of work that the transaction holds. */
    void count(UUID id, boolean failed) {
        database.sql("""
                        update bulk_job set done = done + 1, failed = failed + :failed
                        where tenant_id = current_tenant() and id = :id""").param("failed", failed ? 1 : 0).param("id", id).update();
    }

    /** Adds the import of a file, which is running at once. */
    UUID addImport(UUID imported, int products, Actor actor, Stamp stamp) {
        var id = Ids.next();
        database.sql("""
                        insert into bulk_job (tenant_id, id, action, state, products, import_id, created_at, created_by,
                            actor, started_at)
                        values (current_tenant(), :id, 'import', 'running', :products, :imported, :at, :by,
                            cast(:actor as jsonb), :at)""")
                .param("id", id)
                .param("products", products)
                .param("imported", imported)
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .param("actor", StoredActor.write(actor))
                .update();
        return id;
    }

    /** How far running work has come; false when it has ended. */
    boolean reached(UUID id, int done) {
        return database.sql("""
                        update bulk_job set done = :done
                        where tenant_id = current_tenant() and id = :id and state = 'running'""").param("done", done).param("id", id).update() == 1;
    }

    /** Ends running work; false when it has ended already. An import that does not reach its end has done nothing. */
    boolean end(UUID id, State state, @Nullable String reason, Instant at) {
        return database.sql("""
                        update bulk_job set state = :state, stop_reason = :reason, ended_at = :at,
                            done = case when import_id is null or :state = 'done' then done else 0 end
                        where tenant_id = current_tenant() and id = :id and state = 'running'""")
                        .param("state", state.code())
                        .param("reason", reason)
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static BulkJob read(ResultSet row) throws SQLException {
        var actor = row.getString("actor");
        var forecast = row.getString("forecast");
        return new BulkJob(
                row.getObject("id", UUID.class),
                BulkAction.of(row.getString("action")).orElseThrow(),
                State.of(row.getString("state")),
                row.getInt("products"),
                row.getInt("done"),
                row.getInt("failed"),
                row.getString("selected"),
                forecast == null ? null : Forecast.read(ExactJson.read(forecast)),
                BulkDetails.read(row.getString("details")),
                row.getString("stop_reason"),
                row.getObject("import_id", UUID.class),
                actor == null ? null : StoredActor.read(actor),
                Timestamps.instant(row, "started_at"),
                Timestamps.instant(row, "ended_at"));
    }
}
