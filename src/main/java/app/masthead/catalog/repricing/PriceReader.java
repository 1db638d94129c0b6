package app.masthead.catalog.repricing;

import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.pricing.Guidance;
import app.masthead.catalog.pricing.PricingModel;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.catalog.pricing.StoredFault;
import app.masthead.catalog.repricing.ChosenPrice.Reversal;
import app.masthead.catalog.repricing.PlannedPrice.Outcome;
import app.masthead.catalog.repricing.PriceChangePage.Shown;
import app.masthead.platform.json.ExactJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the prices of a change: all of a draft as they are now, or what became of each, all in one statement. */
@Component
class PriceReader {

    /** One look-up in each key for every row, whatever the planner believes of tables that have just been filled. */
    private static final String SELECT = """
            select r.number, r.product_id, r.pricing_option_id, r.outcome, r.reason, r.figures,
                   coalesce(p.name, r.product_id) as name, p.status, p.is_dynamic_variant, o.version, o.pricing_model,
                   o.is_fixed, o.rate, o.currency, o.min_budget, o.max_budget, o.price_p25, o.price_p50, o.price_p75,
                   o.price_p90, o.max_bid, o.metadata, o.extra
            from price_change_row r
            left join lateral (
                select * from product p
                where p.tenant_id = current_tenant() and p.product_id = r.product_id limit 1) p on true
            left join lateral (
                select * from pricing_option o
                where o.tenant_id = current_tenant() and o.product_id = r.product_id
                  and o.pricing_option_id = r.pricing_option_id limit 1) o on true
            where r.tenant_id = current_tenant() and r.change_id = :change%s order by r.number
            """;

    private static final String PAGE = " and r.number > :after%s";

    private final JdbcClient database;

    PriceReader(JdbcClient database) {
        this.database = database;
    }

    /** The prices as they are now. */
    List<ChosenPrice> chosen(UUID change) {
        return database.sql(SELECT.formatted(""))
                .param("change", change)
                .query((row, number) -> chosen(row))
                .list();
    }

    /**
     * What became of some when the change was applied.
     *
     * @param shown which of them, and from where on
     */
    List<PlannedPrice> settled(UUID change, Shown shown, int most) {
        var outcome = shown.outcome();
        var condition = PAGE.formatted(outcome == null ? "" : " and r.outcome = :outcome");
        var statement = database.sql(SELECT.formatted(condition) + "limit :most")
                .param("change", change)
                .param("after", shown.after())
                .param("most", most);
        if (outcome != null) statement = statement.param("outcome", outcome.code());
        return statement.query((row, number) -> settled(row)).list();
    }

    private static PlannedPrice settled(ResultSet row) throws SQLException {
        var price = chosen(row);
        var figures = ExactJson.read(row.getString("figures"));
        return new PlannedPrice(
                price,
                Outcome.of(row.getString("outcome")),
                at(price.option(), figures, "before"),
                at(price.option(), figures, "after"),
                StoredFault.read(row.getString("reason")),
                null);
    }

    /** The price as it was then, whether or not it is still there. */
    private static @Nullable PricingTerms at(String option, JsonNode figures, String when) {
        if (!figures.path(when).isObject()) return null;
        var kind = PriceKind.read(figures).orElseThrow();
        var none = (ObjectNode) ExactJson.read("{}");
        var terms = new PricingTerms(
                option, kind.model(), kind.fixed(), null, kind.currency(), Guidance.NONE, null, null, null, none, none);
        return Figures.read(figures.path(when)).in(terms);
    }

    private static ChosenPrice chosen(ResultSet row) throws SQLException {
        var status = row.getString("status");
        return new ChosenPrice(
                row.getInt("number"),
                row.getString("product_id"),
                row.getString("pricing_option_id"),
                row.getString("name"),
                status == null ? null : ProductStatus.of(status).orElseThrow(),
                row.getBoolean("is_dynamic_variant"),
                row.getLong("version"),
                row.getString("pricing_model") == null ? null : terms(row),
                reversal(ExactJson.read(row.getString("figures"))));
    }

    private static @Nullable Reversal reversal(JsonNode figures) {
        return PriceKind.read(figures)
                .filter(kind -> figures.path("now").isObject())
                .map(kind -> new Reversal(kind, Figures.read(figures.path("now")), Figures.read(figures.path("then"))))
                .orElse(null);
    }

    private static PricingTerms terms(ResultSet row) throws SQLException {
        return new PricingTerms(
                row.getString("pricing_option_id"),
                PricingModel.of(row.getString("pricing_model")).orElseThrow(),
                row.getBoolean("is_fixed"),
                row.getBigDecimal("rate"),
                row.getString("currency"),
                new Guidance(
                        row.getBigDecimal("price_p25"),
                        row.getBigDecimal("price_p50"),
                        row.getBigDecimal("price_p75"),
                        row.getBigDecimal("price_p90")),
                Optional.ofNullable(row.getObject("max_bid", Boolean.class)).orElse(null),
                row.getBigDecimal("min_budget"),
                row.getBigDecimal("max_budget"),
                (ObjectNode) ExactJson.read(row.getString("metadata")),
                (ObjectNode) ExactJson.read(row.getString("extra")));
    }
}
