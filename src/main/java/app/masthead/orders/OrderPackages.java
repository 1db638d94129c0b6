package app.masthead.orders;

import app.masthead.audit.SubjectPages;
import app.masthead.platform.storage.Timestamps;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the packages of an order with the creatives that are to run in them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OrderPackages {

    private static final String PACKAGES = """
            select k.package_id, k.product_id, t.name as product, k.pricing_option_id,
                   k.pricing ->> 'pricing_model' as model,
                   case when jsonb_typeof(k.pricing -> 'fixed_price') = 'number'
                        then (k.pricing ->> 'fixed_price')::numeric end as fixed,
                   case when jsonb_typeof(k.pricing -> 'floor_price') = 'number'
                        then (k.pricing ->> 'floor_price')::numeric end as floor,
                   k.bid_price, k.budget, k.budget_spent, b.currency, k.pacing, k.start_time, k.end_time,
                   case when k.canceled then 'canceled' when k.paused then 'paused' else 'running' end as state
              from media_package k
              join media_buy b on b.tenant_id = k.tenant_id and b.media_buy_id = k.media_buy_id
              join product t on t.tenant_id = k.tenant_id and t.product_id = k.product_id
             where k.tenant_id = current_tenant() and k.media_buy_id = :id
             order by k.position, k.package_id""";
    private static final String CREATIVES = """
            select a.package_id, c.principal_id, c.creative_id, c.name, a.weight,
                   case when c.status = 'approved' then a.approval_status else c.status end as status,
                   coalesce(a.rejection_reason, c.status_reason) as reason
              from creative_assignment a
              join creative c on c.tenant_id = a.tenant_id and c.principal_id = a.principal_id
                             and c.creative_id = a.creative_id
             where a.tenant_id = current_tenant() and a.media_buy_id = :id
             order by a.package_id, a.weight desc, lower(c.name), c.creative_id""";

    private final JdbcClient database;
    private final SubjectPages pages;

    OrderPackages(JdbcClient database, SubjectPages pages) {
        this.database = database;
        this.pages = pages;
    }

    public List<OrderPackage> of(String order) {
        var assigned = new LinkedHashMap<String, List<AssignedCreative>>();
        database.sql(CREATIVES).param("id", order).query(row -> {
            assigned.computeIfAbsent(row.getString("package_id"), id -> new ArrayList<>())
                    .add(creative(row));
        });
        return database.sql(PACKAGES).param("id", order).query((row, number) -> line(row)).stream()
                .map(line -> line.with(assigned.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private OrderPackage line(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        return new OrderPackage(
                row.getString("package_id"),
                row.getString("product"),
                page("product", row.getString("product_id")),
                price(row, currency),
                new Spending(row.getBigDecimal("budget"), row.getBigDecimal("budget_spent"), currency),
                row.getString("pacing"),
                Timestamps.instant(row, "start_time"),
                Timestamps.instant(row, "end_time"),
                row.getString("state"),
                List.of());
    }

    private static AgreedPrice price(ResultSet row, String currency) throws SQLException {
        return new AgreedPrice(
                row.getString("pricing_option_id"),
                row.getString("model"),
                row.getBigDecimal("fixed"),
                row.getBigDecimal("floor"),
                row.getBigDecimal("bid_price"),
                currency);
    }

    private AssignedCreative creative(ResultSet row) throws SQLException {
        var id = row.getString("creative_id");
        BigDecimal weight = row.getBigDecimal("weight");
        return new AssignedCreative(
                id,
                row.getString("name"),
                row.getString("status"),
                weight,
                row.getString("reason"),
                page("creative", row.getString("principal_id") + "/" + id));
    }

    private @Nullable String page(String type, String id) {
        return pages.of(type, id).orElse(null);
    }
}
