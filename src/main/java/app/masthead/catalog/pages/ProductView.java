package app.masthead.catalog.pages;

import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.products.Blocker;
import app.masthead.catalog.products.NoSuchPrice;
import app.masthead.catalog.products.ProductContent;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.catalog.products.Readiness;
import app.masthead.catalog.products.Tones;
import app.masthead.catalog.products.VariantDetails;
import app.masthead.inventory.InventoryProfile;
import app.masthead.inventory.placement.PropertySelector;
import app.masthead.platform.storage.Stamps;
import app.masthead.platform.web.Countries;
import app.masthead.platform.web.Option;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A product as its pages show it.
 *
 * @param offer what buyers are told, with what an inventory profile supplies
 * @param content what people say of it, without that
 * @param buyers who may see it, by name; none for every buyer
 * @param profile the inventory profile it is on
 */
public record ProductView(
        String id,
        long version,
        ProductStatus status,
        Offer offer,
        ProductContent content,
        Readiness readiness,
        List<PriceView> prices,
        List<FormatView> formats,
        List<String> buyers,
        VariantDetails machinery,
        @Nullable InventoryProfile profile,
        Stamps stamps,
        Instant now) {

    public PublisherTerms house() {
        return content.house();
    }

    public String name() {
        return offer.name();
    }

    public PriceView price(String option) {
        return prices.stream()
                .filter(it -> it.id().equals(option))
                .findFirst()
                .orElseThrow(() -> new NoSuchPrice(option));
    }

    /** The last price of an active product stays. */
    public boolean isPriceRemovable() {
        return !isActive() || prices.size() > 1;
    }

    public boolean isExpired() {
        return offer.expiresAt() != null && !offer.expiresAt().isAfter(now);
    }

    /** The words for where it stands: an active product whose end has passed is expired. */
    public String state() {
        return status == ProductStatus.ACTIVE && isExpired() ? "expired" : status.code();
    }

    public String tone() {
        return Tones.of(state());
    }

    public boolean isDraft() {
        return status == ProductStatus.DRAFT;
    }

    public boolean isActive() {
        return status == ProductStatus.ACTIVE;
    }

    public boolean isArchived() {
        return status == ProductStatus.ARCHIVED;
    }

    /** Whether people may change it: archived products and made-up variants stay as they are. */
    public boolean isChangeable() {
        return !isArchived() && !machinery.variant();
    }

    public List<PropertySelector> selectors() {
        return offer.properties()
                .valueStream()
                .flatMap(it -> PropertySelector.read(it).stream())
                .toList();
    }

    /** What it needs before it is offered, each done or not. */
    public List<Step> steps() {
        return Arrays.stream(Blocker.values())
                .filter(it -> it != Blocker.EXPIRED || isExpired())
                .map(it -> new Step(it, !readiness.blockers().contains(it), "/products/" + id + "/" + it.place()))
                .toList();
    }

    public long stepsDone() {
        return steps().stream().filter(Step::done).count();
    }

    /** The protocol's newer way to declare formats, which we keep and show but do not edit. */
    public List<Option> formatOptions() {
        return offer.extra()
                .path("format_options")
                .valueStream()
                .map(it -> new Option(
                        it.path("format_kind").asString(""),
                        it.path("display_name").asString(it.path("format_kind").asString(""))))
                .toList();
    }

    public int formatCount() {
        return formats.size() + offer.extra().path("format_options").size();
    }

    public String countryNames() {
        return house().countries().stream().map(Countries::name).collect(Collectors.joining(", "));
    }

    /** One thing that a product needs before it is offered, and where it is done. */
    record Step(Blocker blocker, boolean done, String href) {

        public String messageKey() {
            return blocker.messageKey();
        }
    }

    /** A text of a nested document, such as {@code /delivery_measurement/provider}; none when it is not there. */
    public @Nullable String measurement(String field) {
        return text(offer.measurement(), field);
    }

    public @Nullable String policy(String field) {
        return text(offer.creativePolicy(), field);
    }

    public @Nullable String reporting(String field) {
        return text(offer.reporting(), field);
    }

    public List<String> reportingList(String field) {
        return Optional.<JsonNode>ofNullable(offer.reporting()).stream()
                .flatMap(it -> it.path(field).valueStream())
                .map(it -> it.asString(""))
                .toList();
    }

    private static @Nullable String text(@Nullable JsonNode document, String field) {
        return document == null ? null : document.path(field).asString(null);
    }
}
