package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.ManyDecisions.Outcome;
import app.masthead.creatives.ReviewAction;
import app.masthead.platform.storage.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            select action, back, decided_at is not null as decided from creative_batch
             where tenant_id = current_tenant() and batch_id = :id and created_by = :by""";
    private static final String ITEMS = """
            select i.principal_id, i.creative_id, i.seen_version, i.outcome, c.name, p.name as buyer
              from creative_batch_item i
              join creative c using (tenant_id, principal_id, creative_id)
              join principal p using (tenant_id, principal_id)
             where i.tenant_id = current_tenant() and i.batch_id = :id order by i.number""";
    private static final String DECIDED =
            "update creative_batch set decided_at = :at where tenant_id = current_tenant() and batch_id = :id";
    private static final String OUTCOME = """
            update creative_batch_item i set outcome = o.outcome
              from unnest(cast(:principals as text[]), cast(:creatives as text[]), cast(:outcomes as text[]))
                   as o (principal_id, creative_id, outcome)
             where i.tenant_id = current_tenant() and i.batch_id = :id and i.principal_id = o.principal_id
               and i.creative_id = o.creative_id""";

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

    void decided(UUID id, Map<CreativeId, Outcome> outcomes, Instant at) {
        var all = List.copyOf(outcomes.entrySet());
        database.sql(DECIDED).param("id", id).param("at", Timestamp.from(at)).update();
        database.sql(OUTCOME)
                .param("id", id)
                .param(
                        "principals",
                        all.stream().map(it -> it.getKey().principal()).toArray(String[]::new))
                .param(
                        "creatives",
                        all.stream().map(it -> it.getKey().creative()).toArray(String[]::new))
                .param("outcomes", all.stream().map(it -> code(it.getValue())).toArray(String[]::new))
                .update();
    }

    private List<Batch.Item> items(UUID id) {
        return database.sql(ITEMS)
                .param("id", id)
                .query((row, number) -> item(row))
                .list();
    }

    private static Batch batch(UUID id, ResultSet row, List<Batch.Item> items) throws SQLException {
        var action = ReviewAction.valueOf(row.getString("action").toUpperCase(Locale.ROOT));
        return new Batch(id, action, row.getString("back"), row.getBoolean("decided"), items);
    }

    private static Batch.Item item(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Batch.Item(
                new CreativeId(row.getString("principal_id"), row.getString("creative_id")),
                row.getString("name"),
                row.getString("buyer"),
                row.getLong("seen_version"),
                outcome == null ? null : Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
    }

    private static String code(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
