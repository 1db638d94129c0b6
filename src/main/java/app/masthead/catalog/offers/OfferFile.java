package app.masthead.catalog.offers;

import app.masthead.platform.json.JsonBounds;
import app.masthead.platform.json.JsonItem;
import app.masthead.platform.json.JsonItems;
import java.io.Reader;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Reads a file of products: one product, a list of them, or a whole {@code get_products} response. */
public final class OfferFile {

    /** More products than this are split by whoever sends them. */
    public static final int MOST_PRODUCTS = 10_000;

    /** Up to this a product is taken. */
    public static final JsonBounds BOUNDS = new JsonBounds(500_000, 20_000);

    private OfferFile() {}

    /**
     * Hands on each product of the file with its JSON pointer, whatever is wrong with it; of one beyond {@link #BOUNDS}
     * the beginning.
     *
     * @throws app.masthead.platform.json.MalformedJson when the text is not JSON
     * @throws NoProducts when it is JSON, but not of products
     */
    public static void each(Reader text, Consumer<JsonItem> product) {
        var count = new AtomicInteger();
        var alone = JsonItems.each(text, "products", BOUNDS, it -> {
            if (count.incrementAndGet() > MOST_PRODUCTS) throw new NoProducts("catalog.import.too-many");
            product.accept(it);
        });
        if (alone.isPresent()) product.accept(onlyOne(alone.get()));
        else if (count.get() == 0) throw new NoProducts("catalog.import.empty");
    }

    private static JsonItem onlyOne(JsonItem item) {
        var document = item.document();
        if (document.has("product_id") || document.has("pricing_options")) return item;
        throw new NoProducts("catalog.import.not-products");
    }
}
