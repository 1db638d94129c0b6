package app.masthead.catalog.rates;

import app.masthead.catalog.CatalogPageTest;
import app.masthead.catalog.offers.Examples;
import app.masthead.catalog.offers.OfferReader;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What tests of the rate card share: products with just the prices that a test is about. */
public abstract class RateCardTest extends CatalogPageTest {

    protected static final String CPM = """
            {"pricing_option_id": "cpm", "pricing_model": "cpm", "currency": "USD", "fixed_price": 10}""";
    protected static final String AUCTION = """
            {"pricing_option_id": "auction", "pricing_model": "cpm", "currency": "EUR", "floor_price": 4,
             "price_guidance": {"p25": 5, "p50": 6, "p75": 7, "p90": 8}}""";
    protected static final String FLAT = """
            {"pricing_option_id": "flat", "pricing_model": "flat_rate", "currency": "JPY", "fixed_price": 50000}""";

    /** A word that is in the names of the products of one test only. */
    protected static String freshWord() {
        return "w" + freshId().replace("-", "").replace("_", "");
    }

    /** A draft of Acme's with that name and those prices. */
    protected String sold(String name, String... prices) {
        return sold(name, it -> {}, prices);
    }

    protected String sold(String name, Consumer<ObjectNode> change, String... prices) {
        return draft(it -> {
            it.put("name", name);
            it.set("pricing_options", ExactJson.read("[" + String.join(",", prices) + "]"));
            change.accept(it);
        });
    }

    /** A draft with tags. */
    protected String tagged(String name, List<String> tags, String... prices) {
        var id = freshId();
        var document = Examples.product().put("product_id", id).put("name", name);
        document.set("pricing_options", (ArrayNode) ExactJson.read("[" + String.join(",", prices) + "]"));
        inAcme(() -> catalog.add(OfferReader.read(document), new PublisherTerms(null, List.of(), List.of(), tags)));
        return id;
    }

    protected Document card(String query) {
        return page("/rate-card" + query);
    }

    /** The options that are shown, in their order. */
    protected List<String> options(String query) {
        return card(query).select("tbody td:not(.number) .table__id").eachText();
    }
}
