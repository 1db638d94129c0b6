package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.ManyDecisions.Outcome;
import app.masthead.creatives.ManyDecisions.Result;
import app.masthead.creatives.ReviewAction;
import app.masthead.platform.storage.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is stored of creatives that are decided together. */
@Component
class BatchRows {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final String FORGET =
            "delete from creative_batch where tenant_id = current_tenant() and created_by = :by and created_at < :until";
    private static final String ADD = """
            insert into creative_batch (tenant_id, batch_id, action, back, created_at, created_by)
            values (current_tenant(), :id, :action, :back, :at, :by)""";
    private static final String CHOOSE = """
            insert into creative_batch_item (tenant_id, batch_id, number, principal_id, creative_id, seen_version)
            select c.tenant_id, :id, row_number() over (order by c.submitted_at, c.principal_id, c.creative_id),
                   c.principal_id, c.creative_id, c.version
              from (select c.* from %s
                     where %s order by %s limit %d) c""";
    private static final String ONE = """
            select action, back, decided_at is not null as decided, redo_batch_id,
                   (select i.decision_id from creative_batch e
                      join creative_batch_item i using (tenant_id, batch_id)
                     where e.tenant_id = b.tenant_id and e.redo_batch_id = b.batch_id
                       and i.undone limit 1) as earlier
              from creative_batch b
             where tenant_id = current_tenant() and batch_id = :id and created_by = :by""";
    private static final String ITEMS = """
            select i.principal_id, i.creative_id, i.seen_version, i.outcome, i.decision_id, i.undone, c.name,
                   p.name as buyer
              from creative_batch_item i
              join creative c using (tenant_id, principal_id, creative_id)
              join principal p using (tenant_id, principal_id)
             where i.tenant_id = current_tenant() and i.batch_id = :id order by i.number""";
    private static final String DECIDED =
            "update creative_batch set decided_at = :at where tenant_id = current_tenant() and batch_id = :id";
    private static final String OUTCOME = """
            update creative_batch_item i set outcome = o.outcome, decision_id = o.decision_id
              from unnest(cast(:principals as text[]), cast(:creatives as text[]), cast(:outcomes as text[]),
                          cast(:decisions as uuid[])) as o (principal_id, creative_id, outcome, decision_id)
             where i.tenant_id = current_tenant() and i.batch_id = :id and i.principal_id = o.principal_id
               and i.creative_id = o.creative_id""";

    private static final String AGAIN =
            "update creative_batch set redo_batch_id = :again where tenant_id = current_tenant() and batch_id = :id";
    private static final String UNDONE = """
            update creative_batch_item set undone = true
             where tenant_id = current_tenant() and batch_id = :id and decision_id = any(:decisions)""";
    private static final String CHOOSE_UNDONE = """
            insert into creative_batch_item (tenant_id, batch_id, number, principal_id, creative_id, seen_version)
            select i.tenant_id, :again, i.number, i.principal_id, i.creative_id, c.version
              from creative_batch_item i join creative c using (tenant_id, principal_id, creative_id)
             where i.tenant_id = current_tenant() and i.batch_id = :id and i.undone""";

    private final JdbcClient database;

    BatchRows(JdbcClient database) {
        this.database = database;
    }

    UUID add(ReviewAction action, String back, UUID by, Instant at) {
        database.sql(FORGET)
                .param("by", by)
                .param("until", Timestamp.from(at.minus(KEPT)))
                .update();
        var id = Ids.next();
        database.sql(ADD)
                .param("id", id)
                .param("action", action.code())
                .param("back", back)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
        return id;
    }

    /** Puts what a query finds into a batch, and says how many that are; one more than allowed when there are more. */
    int choose(UUID id, CreativeQuery query, UUID reader, Instant now) {
        var order = query.order().forwards();
        return database.sql(CHOOSE.formatted(query.source(), query.where(), order, Batch.MOST + 1))
                .params(query.values())
                .param("reader", reader)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    Optional<Batch> find(UUID id, UUID by, boolean held) {
        return database.sql(held ? ONE + " for update" : ONE)
                .param("id", id)
                .param("by", by)
                .query((row, number) -> batch(id, row, items(id)))
                .optional();
    }

    void decided(UUID id, List<Result> results, Instant at) {
        database.sql(DECIDED).param("id", id).param("at", Timestamp.from(at)).update();
        database.sql(OUTCOME)
                .param("id", id)
                .param(
                        "principals",
                        results.stream().map(it -> it.id().principal()).toArray(String[]::new))
                .param(
                        "creatives",
                        results.stream().map(it -> it.id().creative()).toArray(String[]::new))
                .param(
                        "outcomes",
                        results.stream().map(it -> code(it.outcome())).toArray(String[]::new))
                .param("decisions", results.stream().map(Result::decision).toArray(UUID[]::new))
                .update();
    }

    /** Notes which decisions were taken back, and chooses their creatives anew, as they are now. */
    void undone(UUID id, Collection<UUID> decisions, UUID again) {
        database.sql(AGAIN).param("id", id).param("again", again).update();
        database.sql(UNDONE)
                .param("id", id)
                .param("decisions", decisions.toArray(UUID[]::new))
                .update();
        database.sql(CHOOSE_UNDONE).param("id", id).param("again", again).update();
    }

    private List<Batch.Item> items(UUID id) {
        return database.sql(ITEMS)
                .param("id", id)
                .query((row, number) -> item(row))
                .list();
    }

    private static Batch batch(UUID id, ResultSet row, List<Batch.Item> items) throws SQLException {
        var action = ReviewAction.valueOf(row.getString("action").toUpperCase(Locale.ROOT));
        return new Batch(
                id,
                action,
                row.getString("back"),
                row.getBoolean("decided"),
                row.getObject("redo_batch_id", UUID.class),
                row.getObject("earlier", UUID.class),
                items);
    }

    private static Batch.Item item(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Batch.Item(
                new CreativeId(row.getString("principal_id"), row.getString("creative_id")),
                row.getString("name"),
                row.getString("buyer"),
                row.getLong("seen_version"),
                outcome == null ? null : Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
                row.getObject("decision_id", UUID.class),
                row.getBoolean("undone"));
    }

    private static String code(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
