package app.masthead.orders;

import app.masthead.platform.storage.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one order for its page. */
@Service
@Transactional(readOnly = true)
class OrderReader {

    private static final String FACTS = """
            select b.media_buy_id, b.brand, b.principal_id, p.name as buyer, b.status, b.buyer_ref, b.po_number,
                   b.flight_start_date, b.flight_end_date, b.budget, b.budget_spent, b.currency, b.creative_deadline,
                   b.approved_at, u.name as approved_by, b.confirmed_at, b.order_id, b.adapter_name,
                   coalesce(b.failure_message, b.rejection_reason, b.cancellation_reason) as trouble,
                   b.created_at, b.updated_at
              from media_buy b
              join principal p on p.tenant_id = b.tenant_id and p.principal_id = b.principal_id
              left join app_user u on u.tenant_id = b.tenant_id and u.id = b.approved_by
             where b.tenant_id = current_tenant() and b.media_buy_id = :id""";
    private static final String STEPS = """
            select s.step_type, s.status, coalesce(decider.name, holder.name) as who,
                   coalesce(s.decision_reason, s.error_message) as note,
                   coalesce(s.decided_at, s.completed_at, s.created_at) as at, s.due_at, s.attempts, s.next_attempt_at
              from workflow_step s
              left join app_user decider on decider.tenant_id = s.tenant_id and decider.id = s.decided_by
              left join app_user holder on holder.tenant_id = s.tenant_id and holder.id = s.assigned_to
             where s.tenant_id = current_tenant() and s.subject_type = 'order' and s.subject_id = :id
             order by s.completed_at is not null, s.created_at desc
             limit 100""";

    private final JdbcClient database;
    private final OrderPackages packages;

    OrderReader(JdbcClient database, OrderPackages packages) {
        this.database = database;
        this.packages = packages;
    }

    OrderView read(String id) {
        var facts = database.sql(FACTS)
                .param("id", id)
                .query((row, number) -> facts(row))
                .optional()
                .orElseThrow(NoSuchOrder::new);
        return new OrderView(facts, packages.of(id), steps(id));
    }

    private List<OrderStep> steps(String id) {
        return database.sql(STEPS)
                .param("id", id)
                .query((row, number) -> step(row))
                .list();
    }

    private static OrderFacts facts(ResultSet row) throws SQLException {
        return new OrderFacts(
                row.getString("media_buy_id"),
                row.getString("brand"),
                row.getString("principal_id"),
                row.getString("buyer"),
                OrderStatus.of(row.getString("status")),
                row.getString("buyer_ref"),
                row.getString("po_number"),
                Timestamps.instant(row, "flight_start_date"),
                Timestamps.instant(row, "flight_end_date"),
                new Spending(row.getBigDecimal("budget"), row.getBigDecimal("budget_spent"), row.getString("currency")),
                Timestamps.instant(row, "creative_deadline"),
                Timestamps.instant(row, "approved_at"),
                row.getString("approved_by"),
                Timestamps.instant(row, "confirmed_at"),
                row.getString("order_id"),
                row.getString("adapter_name"),
                row.getString("trouble"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    private static OrderStep step(ResultSet row) throws SQLException {
        return new OrderStep(
                row.getString("step_type"),
                row.getString("status"),
                row.getString("who"),
                row.getString("note"),
                Objects.requireNonNull(Timestamps.instant(row, "at")),
                Timestamps.instant(row, "due_at"),
                row.getInt("attempts"),
                Timestamps.instant(row, "next_attempt_at"));
    }
}
