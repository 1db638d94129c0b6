package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.content.Difference;
import app.masthead.platform.storage.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is on record about one creative: decisions on it and on equal content, orders, names of people. */
@Component
@Transactional(readOnly = true)
class ReviewRecords {

    private static final TypeReference<List<Difference>> DIFFERENCES = new TypeReference<>() {};
    private static final String DECISIONS = """
            select d.*, u.name as decider, d.decided_by is not distinct from :reader as mine,
                   d.undo_of is not null and not (d.from_status = 'rejected' and d.to_status = 'approved') as undo from creative_decision d
              left join app_user u on u.tenant_id = d.tenant_id and u.id = d.decided_by
             where d.tenant_id = current_tenant()""";
    private static final String ON_THIS = """
             and d.principal_id = :principal and d.creative_id = :creative
             order by d.decided_at desc, d.decision_id desc limit 50""";
    private static final String ON_EQUAL_CONTENT = """
             and d.content_sha256 = :sha256 and (d.principal_id, d.creative_id) <> (:principal, :creative)
               and d.to_status in ('approved', 'rejected')
             order by d.decided_at desc, d.decision_id desc limit 5""";
    private static final String ORDERS = """
            select a.media_buy_id, a.package_id, a.weight, b.status, b.flight_start_date, b.flight_end_date
              from creative_assignment a join media_buy b using (tenant_id, media_buy_id)
             where a.tenant_id = current_tenant() and a.principal_id = :principal and a.creative_id = :creative
             order by b.flight_start_date desc nulls last, a.media_buy_id, a.package_id limit 20""";

    private final JdbcClient database;
    private final JsonMapper json;

    ReviewRecords(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    public List<DecisionView> decisions(CreativeId id, UUID reader) {
        return database.sql(DECISIONS + " " + ON_THIS)
                .param("reader", reader)
                .param("principal", id.principal())
                .param("creative", id.creative())
                .query((row, number) -> decision(row))
                .list();
    }

    /** What was decided on the same content elsewhere in the tenant. */
    public List<DecisionView> onEqualContent(CreativeId id, String sha256, UUID reader) {
        return database.sql(DECISIONS + " " + ON_EQUAL_CONTENT)
                .param("reader", reader)
                .param("sha256", sha256)
                .param("principal", id.principal())
                .param("creative", id.creative())
                .query((row, number) -> decision(row))
                .list();
    }

    public List<OrderUse> orders(CreativeId id) {
        return database.sql(ORDERS)
                .param("principal", id.principal())
                .param("creative", id.creative())
                .query((row, number) -> new OrderUse(
                        row.getString("media_buy_id"),
                        row.getString("package_id"),
                        row.getString("status"),
                        row.getBigDecimal("weight"),
                        Timestamps.instant(row, "flight_start_date"),
                        Timestamps.instant(row, "flight_end_date")))
                .list();
    }

    public String buyer(CreativeId id) {
        return database.sql("select name from principal where tenant_id = current_tenant() and principal_id = :id")
                .param("id", id.principal())
                .query(String.class)
                .single();
    }

    public Optional<String> person(@Nullable UUID id) {
        return id == null
                ? Optional.empty()
                : database.sql("select name from app_user where tenant_id = current_tenant() and id = :id")
                        .param("id", id)
                        .query(String.class)
                        .optional();
    }

    private DecisionView decision(ResultSet row) throws SQLException {
        var rule = row.getString("rule");
        return new DecisionView(
                new CreativeId(row.getString("principal_id"), row.getString("creative_id")),
                CreativeStatus.of(row.getString("from_status")).orElseThrow(),
                CreativeStatus.of(row.getString("to_status")).orElseThrow(),
                row.getString("decider"),
                row.getBoolean("mine"),
                rule == null ? null : rule + "/" + row.getString("rule_version"),
                row.getString("reason_code"),
                List.of((String[]) row.getArray("further_reason_codes").getArray()),
                row.getString("reason"),
                row.getString("note_internal"),
                row.getBigDecimal("score"),
                row.getBigDecimal("auto_approve_threshold"),
                row.getBigDecimal("auto_reject_threshold"),
                json.readValue(row.getString("differences"), DIFFERENCES),
                row.getBoolean("undo"),
                row.getTimestamp("decided_at").toInstant());
    }
}
