package app.masthead.catalog.offers;

import app.masthead.catalog.pricing.Guidance;
import app.masthead.catalog.pricing.Guidance.Percentile;
import app.masthead.catalog.pricing.PricingModel;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.platform.json.ExactJson;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A price in the protocol's form: a fixed price, or a floor with guidance, never both. */
public final class PricingJson {

    private static final List<String> MODELLED = List.of(
            "pricing_option_id", "pricing_model", "currency", "fixed_price", "floor_price", "min_spend_per_package");

    private PricingJson() {}

    /** Reads a price that is already known to be valid. */
    public static PricingTerms read(ObjectNode document) {
        var model = PricingModel.of(document.path("pricing_model").asString()).orElseThrow();
        var fixed = document.path("fixed_price").isNumber();
        return new PricingTerms(
                document.path("pricing_option_id").asString(),
                model,
                fixed,
                amount(document.path(fixed ? "fixed_price" : "floor_price")),
                document.path("currency").asString(),
                guidance(document.path("price_guidance")),
                document.path("max_bid").isBoolean()
                        ? Boolean.valueOf(document.path("max_bid").asBoolean())
                        : null,
                amount(document.path("min_spend_per_package")),
                null,
                metadata(model, document),
                extra(model, document));
    }

    public static ObjectNode write(PricingTerms terms) {
        var document = ExactJson.nodes()
                .objectNode()
                .put("pricing_option_id", terms.id())
                .put("pricing_model", terms.model().code())
                .put("currency", terms.currency());
        terms.fixedPrice().ifPresent(it -> put(document, "fixed_price", it));
        terms.floor().ifPresent(it -> put(document, "floor_price", it));
        writeGuidance(terms, document);
        if (terms.maxBid() != null) document.put("max_bid", terms.maxBid());
        if (terms.minBudget() != null) put(document, "min_spend_per_package", terms.minBudget());
        if (terms.model().hasParameters() && !terms.metadata().isEmpty()) document.set("parameters", terms.metadata());
        if (!terms.model().hasParameters()) document.setAll(terms.metadata());
        terms.extra().properties().stream()
                .filter(it -> !document.has(it.getKey()))
                .forEach(it -> document.set(it.getKey(), it.getValue()));
        return document;
    }

    private static Guidance guidance(JsonNode document) {
        return new Guidance(
                amount(document.path("p25")),
                amount(document.path("p50")),
                amount(document.path("p75")),
                amount(document.path("p90")));
    }

    private static void writeGuidance(PricingTerms terms, ObjectNode document) {
        var rest = terms.extra().path("price_guidance");
        if (terms.guidance().isEmpty() && (terms.fixed() || !rest.isObject())) return;
        var guidance = document.putObject("price_guidance");
        Arrays.stream(Percentile.values())
                .filter(it -> terms.guidance().at(it) != null)
                .forEach(it -> put(
                        guidance,
                        it.code(),
                        Objects.requireNonNull(terms.guidance().at(it))));
        rest.properties().forEach(it -> guidance.set(it.getKey(), it.getValue()));
    }

    private static ObjectNode metadata(PricingModel model, ObjectNode document) {
        var parameters = document.path("parameters");
        if (model.hasParameters() && parameters.isObject()) return (ObjectNode) parameters.deepCopy();
        var metadata = ExactJson.nodes().objectNode();
        model.ownFields().stream()
                .filter(document::has)
                .forEach(it -> metadata.set(it, document.path(it).deepCopy()));
        return metadata;
    }

    private static ObjectNode extra(PricingModel model, ObjectNode document) {
        var extra = document.deepCopy();
        extra.remove(MODELLED);
        extra.remove(model.ownFields());
        if (model.hasParameters()) extra.remove("parameters");
        if (extra.path("max_bid").isBoolean()) extra.remove("max_bid");
        if (extra.get("price_guidance") instanceof ObjectNode rest) {
            var modelled = rest.size();
            rest.remove(Arrays.stream(Percentile.values()).map(Percentile::code).toList());
            if (rest.isEmpty() && modelled > 0) extra.remove("price_guidance");
        }
        return extra;
    }

    private static void put(ObjectNode document, String field, BigDecimal amount) {
        document.put(field, ExactJson.plain(amount));
    }

    private static @Nullable BigDecimal amount(JsonNode number) {
        return number.isNumber() ? number.decimalValue() : null;
    }
}
