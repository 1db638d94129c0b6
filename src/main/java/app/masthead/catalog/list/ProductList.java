package app.masthead.catalog.list;

import app.masthead.catalog.ProductStatus;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.web.Slice;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Reads lists of products: a page of rows in one statement, the counts of the tabs in another. */
@Component
@Transactional(readOnly = true)
public class ProductList {

    static final int PAGE = 50;

    private static final String ROWS = """
            select p.product_id, p.name, lower(p.name) as sort_name, p.status, p.expires_at <= :now as expired, p.delivery_type, p.channels,
                   jsonb_array_length(coalesce(i.format_ids, p.format_ids))
                       + jsonb_array_length(coalesce(p.extra -> 'format_options', '[]')) as formats,
                   cardinality(p.allowed_principal_ids) as buyers, p.updated_at,
                   (select jsonb_agg(to_jsonb(r) order by r.place) from (
                        select o.pricing_model, o.currency, min(o.rate) as least, max(o.rate) as most,
                               bool_or(not o.is_fixed) as auction, min(o.position) as place
                        from pricing_option o where o.tenant_id = p.tenant_id and o.product_id = p.product_id
                        group by o.pricing_model, o.currency) r)::text as prices
            from %s left join inventory_profile i on i.tenant_id = p.tenant_id and i.id = p.inventory_profile_id
            where %s order by %s limit %d
            """;
    private static final String COUNTS = """
            select s.status, (select count(*) from (
                select from %s where p.status = s.status and %s limit %d) found) as found
            from (values ('draft'), ('active'), ('archived')) s (status)
            """;
    private static final String COUNTS_AT_ONCE =
            "select p.status, count(*) as found from %s where %s group by p.status";
    private static final RowMapper<ProductRow> ROW = (row, number) -> new ProductRow(
            row.getString("product_id"),
            row.getString("name"),
            row.getString("sort_name"),
            ProductStatus.of(row.getString("status")).orElseThrow(),
            row.getBoolean("expired"),
            row.getString("delivery_type"),
            texts(row.getArray("channels")),
            row.getInt("formats"),
            row.getInt("buyers"),
            prices(row.getString("prices")),
            row.getObject("updated_at", OffsetDateTime.class).toInstant());

    private final JdbcClient database;
    private final Clock clock;

    ProductList(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Slice<ProductRow> page(ProductFilter filter) {
        return page(filter, PAGE);
    }

    public Slice<ProductRow> page(ProductFilter filter, int size) {
        var query = ProductQuery.ofPage(filter);
        var order = filter.order();
        var sql = ROWS.formatted(query.source(), query.where(), order.orderBy(), size + 1);
        var rows = database.sql(sql)
                .params(query.values())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(ROW)
                .list();
        return Slice.of(rows, size, order::position);
    }

    ProductCounts counts(ProductFilter filter) {
        var query = ProductQuery.ofAnyStatus(filter);
        var counts = new HashMap<String, Long>();
        var sql = query.isIndexed() ? COUNTS_AT_ONCE : COUNTS;
        database.sql(sql.formatted(query.source(), query.where(), ProductCounts.MOST + 1))
                .params(query.values())
                .query((ResultSet row) -> {
                    counts.put(row.getString("status"), row.getLong("found"));
                });
        return new ProductCounts(counts);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static List<PriceRange> prices(@Nullable String json) {
        return json == null
                ? List.of()
                : ExactJson.read(json).valueStream().map(ProductList::price).toList();
    }

    private static PriceRange price(JsonNode json) {
        return new PriceRange(
                json.path("pricing_model").asString(),
                json.path("currency").asString(),
                json.path("least").isNumber()
                        ? Objects.requireNonNull(json.path("least").decimalValue())
                        : null,
                json.path("most").isNumber() ? json.path("most").decimalValue() : null,
                json.path("auction").asBoolean(false));
    }
}
