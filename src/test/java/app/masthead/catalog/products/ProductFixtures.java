package app.masthead.catalog.products;

import app.masthead.catalog.offers.Examples;
import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.offers.OfferReader;
import app.masthead.catalog.offers.PricingJson;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.storage.Stamp;
import java.time.Instant;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Products and prices that tests begin with. */
final class ProductFixtures {

    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final Stamp BOB = new Stamp(NOW, "bob");

    private ProductFixtures() {}

    /** A complete draft with three prices. */
    static Product draft() {
        return draft(product -> {});
    }

    static Product draft(Consumer<ObjectNode> change) {
        return new Product(new ProductKey("acme", "connected_tv_prime"), offer(change), PublisherTerms.NONE, BOB);
    }

    static Product active() {
        var product = draft();
        product.activate(null, BOB);
        return product;
    }

    static Product archived() {
        var product = draft();
        product.archive(BOB);
        return product;
    }

    static Offer offer(Consumer<ObjectNode> change) {
        var document = Examples.product();
        change.accept(document);
        return OfferReader.read(document);
    }

    static ProductContent content(Consumer<ObjectNode> change) {
        return ProductContent.of(offer(change));
    }

    static PricingTerms price(String id, String fixedPrice) {
        var document = ExactJson.read("""
                {"pricing_option_id": "%s", "pricing_model": "cpm", "currency": "EUR", "fixed_price": %s}""".formatted(id, fixedPrice));
        return PricingJson.read((ObjectNode) document);
    }
}
