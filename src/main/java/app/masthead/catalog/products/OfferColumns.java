package app.masthead.catalog.products;

import app.masthead.catalog.offers.DeliveryType;
import app.masthead.catalog.offers.Exclusivity;
import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.platform.json.ExactJson;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a buyer is told of a product, as columns of its row. */
@Embeddable
record OfferColumns(
        String name,
        @Nullable String description,

        @Enumerated(EnumType.STRING) @Column(name = "delivery_type") @Nullable
        DeliveryType delivery,

        @Enumerated(EnumType.STRING) @Nullable Exclusivity exclusivity,
        List<String> channels,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "format_ids")
        String formatIds,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "publisher_properties")
        String properties,

        @Column(name = "is_custom") boolean custom,
        @Column(name = "expires_at") @Nullable Instant expiresAt,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "reporting_capabilities") @Nullable
        String reporting,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "delivery_measurement") @Nullable
        String measurement,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "creative_policy") @Nullable
        String creativePolicy,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "product_card") @Nullable
        String card,

        @JdbcTypeCode(SqlTypes.JSON) String extra) {

    static OfferColumns of(Offer offer) {
        return new OfferColumns(
                offer.name(),
                offer.description(),
                offer.delivery(),
                offer.exclusivity(),
                offer.channels(),
                ExactJson.write(offer.formatIds()),
                ExactJson.write(offer.properties()),
                offer.custom(),
                offer.expiresAt(),
                text(offer.reporting()),
                text(offer.measurement()),
                text(offer.creativePolicy()),
                text(offer.card()),
                ExactJson.write(offer.extra()));
    }

    Offer offer(String productId, List<PricingTerms> prices) {
        return new Offer(
                productId,
                name,
                description,
                delivery,
                exclusivity,
                channels,
                (ArrayNode) ExactJson.read(formatIds),
                (ArrayNode) ExactJson.read(properties),
                custom,
                expiresAt,
                object(reporting),
                object(measurement),
                object(creativePolicy),
                object(card),
                (ObjectNode) ExactJson.read(extra),
                prices);
    }

    /** The same under another name; an end that has passed is left behind. */
    OfferColumns copied(String other, Instant now) {
        var until = expiresAt != null && expiresAt.isAfter(now) ? expiresAt : null;
        return new OfferColumns(
                other,
                description,
                delivery,
                exclusivity,
                channels,
                formatIds,
                properties,
                custom,
                until,
                reporting,
                measurement,
                creativePolicy,
                card,
                extra);
    }

    private static @Nullable String text(@Nullable ObjectNode document) {
        return document == null ? null : ExactJson.write(document);
    }

    private static @Nullable ObjectNode object(@Nullable String text) {
        return text == null ? null : (ObjectNode) ExactJson.read(text);
    }
}
