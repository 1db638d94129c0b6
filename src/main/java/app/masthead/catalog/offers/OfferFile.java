package app.masthead.catalog.offers;

import app.masthead.catalog.pricing.Fault;
import app.masthead.platform.json.AdcpSchemas;
import app.masthead.platform.json.ExactJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads a file of products: one product, a list of them, or a whole {@code get_products} response. */
@Component
public final class OfferFile {

    /** More rows than this are split by whoever sends them. */
    public static final int MOST_ROWS = 2_000;

    private static final int LONGEST_LABEL = 200;

    private final OfferCheck check;

    public OfferFile(AdcpSchemas schemas) {
        this.check = new OfferCheck(schemas);
    }

    /**
     * The rows of the file, each with what is wrong with it.
     *
     * @throws app.masthead.platform.json.MalformedJson when the text is not JSON
     * @throws NoProducts when it is JSON, but not of products
     */
    public List<OfferRow> read(String text) {
        var products = products(ExactJson.read(text));
        if (products.isEmpty()) throw new NoProducts("catalog.import.empty");
        if (products.size() > MOST_ROWS) throw new NoProducts("catalog.import.too-many");
        var rows = new ArrayList<OfferRow>();
        for (int i = 0; i < products.size(); i++) rows.add(row(i + 1, products.get(i)));
        return withoutRepetitions(rows);
    }

    private static List<JsonNode> products(JsonNode document) {
        if (document.isArray()) return document.valueStream().toList();
        if (document.path("products").isArray()) {
            return document.path("products").valueStream().toList();
        }
        if (document.isObject() && (document.has("product_id") || document.has("pricing_options"))) {
            return List.of(document);
        }
        throw new NoProducts("catalog.import.not-products");
    }

    private OfferRow row(int number, JsonNode document) {
        var faults = check.faultsOf(document);
        return new OfferRow(
                number,
                label(document.path("product_id")),
                label(document.path("name")),
                faults.isEmpty() ? OfferReader.read(document.asObject()) : null,
                faults);
    }

    private static List<OfferRow> withoutRepetitions(List<OfferRow> rows) {
        Map<String, Integer> first = new HashMap<>();
        return rows.stream()
                .map(it -> {
                    var earlier = it.productId().isEmpty() ? null : first.putIfAbsent(it.productId(), it.number());
                    return earlier == null
                            ? it
                            : it.refused(Fault.at("/product_id", "catalog.import.fault.repeated", earlier));
                })
                .toList();
    }

    private static String label(JsonNode text) {
        var label = text.asString("");
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL) + "…";
    }
}
