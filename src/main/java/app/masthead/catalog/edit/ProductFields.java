package app.masthead.catalog.edit;

import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.inventory.placement.PlacementFields;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills the form of a product: with what it is now, or with what a new one begins with. */
final class ProductFields {

    private final Offer offer;
    private final PublisherTerms house;

    private ProductFields(Offer offer, PublisherTerms house) {
        this.offer = offer;
        this.house = house;
    }

    /** A new product: reported daily in the publisher's own time zone, everything else still to be said. */
    static ProductForm blank(ZoneId zone) {
        return of(NewOffer.named("", "", zone), PublisherTerms.NONE, zone, 0);
    }

    static ProductForm of(Offer offer, PublisherTerms house, ZoneId zone, long version) {
        return new ProductFields(offer, house).form(zone, version);
    }

    private ProductForm form(ZoneId zone, long version) {
        return new ProductForm(
                offer.productId(),
                offer.name(),
                offer.description(),
                house.tags().isEmpty() ? null : String.join(", ", house.tags()),
                offer.delivery() == null ? null : offer.delivery().code(),
                offer.exclusivity() == null ? null : offer.exclusivity().code(),
                offer.custom() ? "true" : null,
                TypedMoment.written(offer.expiresAt(), zone),
                offer.channels(),
                house.countries(),
                house.buyers(),
                house.profile() == null ? ProductForm.HERE : ProductForm.PROFILE,
                house.profile(),
                PlacementFields.selectors(offer.properties()),
                PlacementFields.listed(offer.formatIds()),
                PlacementFields.others(offer.formatIds()),
                list(offer.reporting(), "available_reporting_frequencies"),
                number(offer.reporting(), "expected_delay_minutes"),
                text(offer.reporting(), "timezone"),
                flag(offer.reporting(), "supports_webhooks"),
                text(offer.reporting(), "date_range_support"),
                list(offer.reporting(), "available_metrics"),
                text(offer.measurement(), "provider"),
                text(offer.measurement(), "notes"),
                text(offer.creativePolicy(), "landing_page"),
                text(offer.creativePolicy(), "co_branding"),
                flag(offer.creativePolicy(), "templates_available"),
                flag(offer.creativePolicy(), "provenance_required"),
                text(offer.card(), "title"),
                text(offer.card(), "description"),
                text(offer.card(), "price_label"),
                text(offer.card(), "cta_label"),
                Long.toString(version));
    }

    private static @Nullable String text(@Nullable ObjectNode document, String field) {
        return Optional.ofNullable(document)
                .map(it -> it.path(field).asString(""))
                .filter(it -> !it.isEmpty())
                .orElse(null);
    }

    private static @Nullable String number(@Nullable ObjectNode document, String field) {
        return Optional.ofNullable(document)
                .map(it -> it.path(field))
                .filter(JsonNode::isNumber)
                .map(it -> it.decimalValue().toPlainString())
                .orElse(null);
    }

    private static @Nullable String flag(@Nullable ObjectNode document, String field) {
        return document != null && document.path(field).asBoolean(false) ? "true" : null;
    }

    private static List<String> list(@Nullable ObjectNode document, String field) {
        return document == null
                ? List.of()
                : document.path(field).valueStream().map(it -> it.asString("")).toList();
    }
}
