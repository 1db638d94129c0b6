package app.masthead.catalog.sheet;

import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.catalog.pricing.PricingModel;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.platform.json.ExactJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A product in the form that a sheet reads and writes: what the protocol says of it, what the publisher keeps to itself,
 * and its prices, each with the most that is taken per package.
 */
final class ProductDocument {

    static final String MAX_BUDGET = "max_budget";

    private static final String PRICES = "pricing_options";
    private static final String GUIDANCE = "price_guidance";

    private final ObjectNode product;
    private final ObjectNode house;
    private final List<ObjectNode> prices;

    private ProductDocument(ObjectNode product, ObjectNode house, List<ObjectNode> prices) {
        this.product = product;
        this.house = house;
        this.prices = new ArrayList<>(prices);
    }

    static ProductDocument blank() {
        return new ProductDocument(
                ExactJson.nodes().objectNode(), ExactJson.nodes().objectNode(), List.of());
    }

    static ProductDocument of(Offer offer, PublisherTerms terms) {
        var product = OfferWriter.write(offer).deepCopy();
        var prices = product.path(PRICES)
                .valueStream()
                .map(it -> (ObjectNode) it.deepCopy())
                .toList();
        for (int i = 0; i < prices.size(); i++) {
            var most = offer.prices().get(i).maxBudget();
            if (most != null) prices.get(i).put(MAX_BUDGET, ExactJson.plain(most));
        }
        product.remove(PRICES);
        return new ProductDocument(product, house(terms), prices);
    }

    private static ObjectNode house(PublisherTerms terms) {
        var house = ExactJson.nodes().objectNode();
        if (terms.profile() != null) house.put(Column.INVENTORY_PROFILE.field(), terms.profile());
        put(house, Column.COUNTRIES, terms.countries());
        put(house, Column.TAGS, terms.tags());
        put(house, Column.BUYERS, terms.buyers());
        return house;
    }

    private static void put(ObjectNode house, Column column, List<String> values) {
        if (!values.isEmpty()) values.forEach(house.putArray(column.field())::add);
    }

    ProductDocument copy() {
        return new ProductDocument(
                product.deepCopy(),
                house.deepCopy(),
                prices.stream().map(ObjectNode::deepCopy).toList());
    }

    List<ObjectNode> prices() {
        return prices;
    }

    ObjectNode product() {
        return product;
    }

    /** What the protocol says of it. */
    ObjectNode offered() {
        var offered = product.deepCopy();
        var options = offered.putArray(PRICES);
        prices.forEach(it -> options.add(it.deepCopy().without(MAX_BUDGET)));
        return offered;
    }

    PublisherTerms terms() {
        var profile = house.path(Column.INVENTORY_PROFILE.field());
        return new PublisherTerms(
                profile.isString() ? profile.asString() : null,
                texts(Column.COUNTRIES),
                texts(Column.BUYERS),
                texts(Column.TAGS));
    }

    private List<String> texts(Column column) {
        return house.path(column.field()).valueStream().map(JsonNode::asString).toList();
    }

    /** The most that is taken per package, by the id of the price. */
    Map<String, BigDecimal> mostBudgets() {
        var most = new LinkedHashMap<String, BigDecimal>();
        prices.stream()
                .filter(it -> it.path(MAX_BUDGET).isNumber())
                .forEach(it -> most.put(
                        it.path(Column.PRICING_OPTION_ID.field()).asString(""),
                        it.path(MAX_BUDGET).decimalValue()));
        return most;
    }

    /** The cell of a product, or of one of its prices; empty when there is nothing. */
    String cell(Column column, @Nullable ObjectNode price) {
        var written = column.kind().written(value(column, price));
        return written == null ? "" : written;
    }

    private JsonNode value(Column column, @Nullable ObjectNode price) {
        if (column.isOfPrice() && price == null) return ExactJson.nodes().missingNode();
        if (column.isRest()) return Rest.of(price == null || !column.isOfPrice() ? product : price, column.isOfPrice());
        var container = container(column, price);
        if (column == Column.PARAMETERS && !hasParameters(container)) return own(container);
        return container.path(column == Column.PARAMETERS ? "parameters" : column.field());
    }

    /** Whether there is a value that its column cannot hold, so that it stands among the rest. */
    boolean isBeyondCells(Column column, @Nullable ObjectNode price) {
        var value = value(column, price);
        return !value.isMissingNode() && column.kind().written(value) == null;
    }

    void remove(Column column, @Nullable ObjectNode price) {
        var container = container(column, price);
        if (column == Column.PARAMETERS) {
            container.remove("parameters");
            container.remove(PricingModel.CPA.ownFields());
        }
        container.remove(column.field());
        if (column.part() == Column.Part.GUIDANCE && price != null && container.isEmpty()) price.remove(GUIDANCE);
    }

    void set(Column column, @Nullable ObjectNode price, JsonNode value) {
        if (column.part() == Column.Part.GUIDANCE
                && price != null
                && !price.path(GUIDANCE).isObject()) {
            price.putObject(GUIDANCE);
        }
        var container = container(column, price);
        if (column != Column.PARAMETERS) container.set(column.field(), value);
        else if (hasParameters(container)) container.set("parameters", value);
        else container.setAll((ObjectNode) value);
    }

    private ObjectNode container(Column column, @Nullable ObjectNode price) {
        return switch (column.part()) {
            case PRODUCT, TOLD -> product;
            case HOUSE -> house;
            case PRICE -> price == null ? ExactJson.nodes().objectNode() : price;
            case GUIDANCE ->
                price != null && price.path(GUIDANCE) instanceof ObjectNode guidance
                        ? guidance
                        : ExactJson.nodes().objectNode();
        };
    }

    /** A conversion keeps what it needs beside its price. */
    private static boolean hasParameters(ObjectNode price) {
        return !price.path(Column.PRICING_MODEL.field()).asString("").equals(PricingModel.CPA.code());
    }

    private static ObjectNode own(ObjectNode price) {
        var own = ExactJson.nodes().objectNode();
        PricingModel.CPA.ownFields().stream().filter(price::has).forEach(it -> own.set(it, price.path(it)));
        return own;
    }
}
