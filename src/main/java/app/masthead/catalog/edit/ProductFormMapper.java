package app.masthead.catalog.edit;

import app.masthead.catalog.offers.DeliveryType;
import app.masthead.catalog.offers.Exclusivity;
import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.inventory.placement.Lines;
import app.masthead.inventory.placement.PlacementLists;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.text.Figures;
import app.masthead.platform.text.PlainText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a product out of its form, after that was checked. Whatever the form does not ask for, the product keeps as it
 * was.
 */
final class ProductFormMapper {

    private final ProductForm form;
    private final Offer before;
    private final ZoneId zone;

    private ProductFormMapper(ProductForm form, Offer before, ZoneId zone) {
        this.form = form;
        this.before = before;
        this.zone = zone;
    }

    static Offer offer(ProductForm form, Offer before, ZoneId zone) {
        return new ProductFormMapper(form, before, zone).offer();
    }

    static PublisherTerms house(ProductForm form, PublisherTerms before) {
        return new PublisherTerms(
                form.isOnProfile() ? form.profile() : null,
                Lines.inOrder(form.countries(), before.countries()),
                Lines.inOrder(form.buyers(), before.buyers()),
                tags(form.tags()));
    }

    static List<String> tags(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split(","))
                        .map(PlainText::strip)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList();
    }

    private Offer offer() {
        return new Offer(
                before.productId(),
                Objects.requireNonNullElse(form.name(), ""),
                form.description(),
                DeliveryType.of(Objects.requireNonNullElse(form.delivery(), "")).orElse(null),
                Exclusivity.of(Objects.requireNonNullElse(form.exclusivity(), ""))
                        .orElse(null),
                Lines.inOrder(form.channels(), before.channels()),
                PlacementLists.formats(form, before.formatIds()),
                form.isOnProfile()
                        ? ExactJson.nodes().arrayNode()
                        : PlacementLists.properties(form, before.properties()),
                form.custom() != null,
                expiry(),
                reporting(),
                measurement(),
                creativePolicy(),
                card(),
                before.extra(),
                before.prices());
    }

    /** To the minute; an end that was left alone keeps its seconds. */
    private @Nullable Instant expiry() {
        if (form.expires() == null) return null;
        var untouched = form.expires().equals(TypedMoment.written(before.expiresAt(), zone));
        return untouched
                ? before.expiresAt()
                : TypedMoment.read(form.expires(), zone).orElse(null);
    }

    private ObjectNode reporting() {
        var reporting = copy(before.reporting());
        list(reporting, "available_reporting_frequencies", form.frequencies());
        Figures.read(form.delay()).ifPresent(it -> reporting.put("expected_delay_minutes", it.intValue()));
        put(reporting, "timezone", form.timezone());
        reporting.put("supports_webhooks", form.webhooks() != null);
        list(reporting, "available_metrics", form.metrics());
        put(reporting, "date_range_support", form.dateRange());
        return reporting;
    }

    private @Nullable ObjectNode measurement() {
        var measurement = copy(before.measurement());
        put(measurement, "provider", form.provider());
        put(measurement, "notes", form.notes());
        return before.measurement() == null && measurement.isEmpty() ? null : measurement;
    }

    /** A policy says all three things, or there is none. */
    private @Nullable ObjectNode creativePolicy() {
        if (form.landingPage() == null) return null;
        var policy = copy(before.creativePolicy());
        put(policy, "co_branding", Optional.ofNullable(form.coBranding()).orElse("none"));
        put(policy, "landing_page", form.landingPage());
        policy.put("templates_available", form.templates() != null);
        if (form.provenance() != null || policy.has("provenance_required")) {
            policy.put("provenance_required", form.provenance() != null);
        }
        return policy;
    }

    private @Nullable ObjectNode card() {
        var card = copy(before.card());
        put(card, "title", form.cardTitle());
        put(card, "description", form.cardDescription());
        put(card, "price_label", form.cardPrice());
        put(card, "cta_label", form.cardAction());
        return before.card() == null && card.isEmpty() ? null : card;
    }

    private static ObjectNode copy(@Nullable ObjectNode document) {
        return document == null ? ExactJson.nodes().objectNode() : document.deepCopy();
    }

    private static void put(ObjectNode document, String field, @Nullable String text) {
        if (text == null) document.remove(field);
        else document.put(field, text);
    }

    private static void list(ObjectNode document, String field, List<String> values) {
        var before =
                document.path(field).valueStream().map(it -> it.asString("")).toList();
        var array = document.putArray(field);
        Lines.inOrder(values, before).forEach(array::add);
    }
}
