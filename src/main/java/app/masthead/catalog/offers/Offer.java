package app.masthead.catalog.offers;

import app.masthead.catalog.pricing.PricingTerms;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a buyer is told of a product. Read from the protocol's JSON and written back, it is the same field by field.
 *
 * @param extra every field of the protocol that we do not model, and spellings that the modelled fields cannot hold
 */
public record Offer(
        String productId,
        String name,
        @Nullable String description,
        @Nullable DeliveryType delivery,
        @Nullable Exclusivity exclusivity,
        List<String> channels,
        ArrayNode formatIds,
        ArrayNode properties,
        boolean custom,
        @Nullable Instant expiresAt,
        @Nullable ObjectNode reporting,
        @Nullable ObjectNode measurement,
        @Nullable ObjectNode creativePolicy,
        @Nullable ObjectNode card,
        ObjectNode extra,
        List<PricingTerms> prices) {

    public Offer {
        channels = List.copyOf(channels);
        prices = List.copyOf(prices);
    }

    /** The same product with formats and properties taken from elsewhere. */
    public Offer supplied(ArrayNode otherFormats, ArrayNode otherProperties) {
        return edit().taking(otherFormats).running(otherProperties).done();
    }

    /** The same product at other prices. */
    public Offer priced(List<PricingTerms> others) {
        return edit().priced(others).done();
    }

    public OfferEdit edit() {
        return new OfferEdit(this);
    }

    /** The same product, offered until another moment; null for no end. */
    public Offer until(@Nullable Instant end) {
        return edit().until(end).done();
    }
}
