package app.masthead.catalog.offers;

import app.masthead.catalog.pricing.PricingTerms;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says some things of a product anew and leaves everything else as it is. */
public final class OfferEdit {

    private final Offer before;
    private String name;
    private @Nullable String description;
    private @Nullable DeliveryType delivery;
    private @Nullable Exclusivity exclusivity;
    private List<String> channels;
    private ArrayNode formatIds;
    private ArrayNode properties;
    private boolean custom;
    private @Nullable Instant expiresAt;
    private @Nullable ObjectNode reporting;
    private @Nullable ObjectNode measurement;
    private @Nullable ObjectNode creativePolicy;
    private @Nullable ObjectNode card;
    private List<PricingTerms> prices;

    OfferEdit(Offer before) {
        this.before = before;
        this.name = before.name();
        this.description = before.description();
        this.delivery = before.delivery();
        this.exclusivity = before.exclusivity();
        this.channels = before.channels();
        this.formatIds = before.formatIds();
        this.properties = before.properties();
        this.custom = before.custom();
        this.expiresAt = before.expiresAt();
        this.reporting = before.reporting();
        this.measurement = before.measurement();
        this.creativePolicy = before.creativePolicy();
        this.card = before.card();
        this.prices = before.prices();
    }

    public OfferEdit named(String other, @Nullable String text) {
        name = other;
        description = text;
        return this;
    }

    public OfferEdit sold(@Nullable DeliveryType how, @Nullable Exclusivity keepsOut) {
        delivery = how;
        exclusivity = keepsOut;
        return this;
    }

    public OfferEdit on(List<String> others) {
        channels = others;
        return this;
    }

    public OfferEdit custom(boolean forOneBuyer) {
        custom = forOneBuyer;
        return this;
    }

    public OfferEdit until(@Nullable Instant end) {
        expiresAt = end;
        return this;
    }

    public OfferEdit taking(ArrayNode formats) {
        formatIds = formats;
        return this;
    }

    public OfferEdit running(ArrayNode selectors) {
        properties = selectors;
        return this;
    }

    public OfferEdit reported(@Nullable ObjectNode capabilities) {
        reporting = capabilities;
        return this;
    }

    public OfferEdit measured(@Nullable ObjectNode by) {
        measurement = by;
        return this;
    }

    public OfferEdit shown(@Nullable ObjectNode otherCard, @Nullable ObjectNode policy) {
        card = otherCard;
        creativePolicy = policy;
        return this;
    }

    OfferEdit priced(List<PricingTerms> others) {
        prices = others;
        return this;
    }

    public Offer done() {
        return new Offer(
                before.productId(),
                name,
                description,
                delivery,
                exclusivity,
                channels,
                formatIds,
                properties,
                custom,
                expiresAt,
                reporting,
                measurement,
                creativePolicy,
                card,
                before.extra(),
                prices);
    }
}
