package app.masthead.catalog.offers;

import app.masthead.platform.json.JsonItems;
import java.io.Reader;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Reads a file of products: one product, a list of them, or a whole {@code get_products} response. */
public final class OfferFile {

    /** More products than this are split by whoever sends them. */
    public static final int MOST_PRODUCTS = 10_000;

    private OfferFile() {}

    /**
     * Hands on each product of the file with its JSON pointer, whatever is wrong with it.
     *
     * @throws app.masthead.platform.json.MalformedJson when the text is not JSON
     * @throws NoProducts when it is JSON, but not of products
     */
    public static void each(Reader text, BiConsumer<String, JsonNode> product) {
        var count = new AtomicInteger();
        var alone = JsonItems.each(text, "products", (pointer, it) -> {
            if (count.incrementAndGet() > MOST_PRODUCTS) throw new NoProducts("catalog.import.too-many");
            product.accept(pointer, it);
        });
        if (alone.isPresent()) product.accept("", onlyOne(alone.get()));
        else if (count.get() == 0) throw new NoProducts("catalog.import.empty");
    }

    private static JsonNode onlyOne(JsonNode document) {
        if (document.has("product_id") || document.has("pricing_options")) return document;
        throw new NoProducts("catalog.import.not-products");
    }
}
