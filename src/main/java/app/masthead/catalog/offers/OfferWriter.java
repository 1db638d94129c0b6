package app.masthead.catalog.offers;

import app.masthead.platform.json.ExactJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes a product as the protocol wants it: what buyers get, and what an export holds. */
public final class OfferWriter {

    private OfferWriter() {}

    public static ObjectNode write(Offer offer) {
        var document = ExactJson.nodes()
                .objectNode()
                .put("product_id", offer.productId())
                .put("name", offer.name());
        if (offer.description() != null) document.put("description", offer.description());
        document.set("publisher_properties", offer.properties());
        if (!offer.channels().isEmpty()) offer.channels().forEach(document.putArray("channels")::add);
        if (!offer.formatIds().isEmpty()) document.set("format_ids", offer.formatIds());
        if (offer.delivery() != null)
            document.put("delivery_type", offer.delivery().code());
        if (offer.exclusivity() != null)
            document.put("exclusivity", offer.exclusivity().code());
        var prices = document.putArray("pricing_options");
        offer.prices().forEach(it -> prices.add(PricingJson.write(it)));
        set(document, "reporting_capabilities", offer.reporting());
        set(document, "delivery_measurement", offer.measurement());
        set(document, "creative_policy", offer.creativePolicy());
        if (offer.custom()) document.put("is_custom", true);
        if (offer.expiresAt() != null) document.put("expires_at", spelled(offer.expiresAt(), offer.extra()));
        set(document, "product_card", offer.card());
        addExtra(document, offer);
        return document;
    }

    /** Modelled fields that were spelled out empty come back as they were, unless there is something in them now. */
    private static void addExtra(ObjectNode document, Offer offer) {
        offer.extra().properties().stream()
                .filter(it -> !document.has(it.getKey()))
                .filter(it -> !it.getKey().equals("expires_at"))
                .forEach(it -> document.set(it.getKey(), it.getValue()));
    }

    private static void set(ObjectNode document, String field, @Nullable ObjectNode value) {
        if (value != null) document.set(field, value);
    }

    /** The point in time as it was imported, as long as it is still the same one. */
    private static String spelled(Instant at, ObjectNode extra) {
        var imported = extra.path("expires_at").asString("");
        return OfferReader.instant(imported).filter(at::equals).isPresent() ? imported : at.toString();
    }
}
