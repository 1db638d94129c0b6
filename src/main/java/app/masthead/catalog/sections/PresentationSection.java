package app.masthead.catalog.sections;

import static app.masthead.catalog.sections.Documents.copy;
import static app.masthead.catalog.sections.Documents.flag;
import static app.masthead.catalog.sections.Documents.orNone;
import static app.masthead.catalog.sections.Documents.put;
import static app.masthead.catalog.sections.Documents.text;

import app.masthead.catalog.edit.FieldCheck;
import app.masthead.catalog.edit.Section;
import app.masthead.catalog.products.ProductContent;
import app.masthead.platform.json.AdcpLists;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import tools.jackson.databind.node.ObjectNode;

/** How a product is shown to buyers, and what creatives have to keep to. */
@Component
class PresentationSection implements Section<PresentationForm, PresentationSection.Choices> {

    private static final List<String> LANDING_PAGES = AdcpLists.of("landing-page-requirement");
    private static final List<String> CO_BRANDINGS = AdcpLists.of("co-branding-requirement");

    /** What of a policy the form shows. */
    private static final Set<String> SHOWN =
            Set.of("landing_page", "co_branding", "templates_available", "provenance_required");

    /**
     * What there is to choose from.
     *
     * @param needsPolicy whether the policy says more than the form shows, and so cannot be left out by it
     */
    record Choices(List<String> landingPages, List<String> coBrandings, boolean needsPolicy) {}

    @Override
    public String name() {
        return "presentation";
    }

    @Override
    public Class<PresentationForm> form() {
        return PresentationForm.class;
    }

    @Override
    public PresentationForm filled(ProductContent product, ZoneId zone) {
        var card = product.offer().card();
        var policy = product.offer().creativePolicy();
        return new PresentationForm(
                text(card, "title"),
                text(card, "description"),
                text(card, "price_label"),
                text(card, "cta_label"),
                text(policy, "landing_page"),
                text(policy, "co_branding"),
                flag(policy, "templates_available"),
                flag(policy, "provenance_required"));
    }

    @Override
    public Choices choices(ProductContent product) {
        var policy = product.offer().creativePolicy();
        var needsPolicy = policy != null && !SHOWN.containsAll(policy.propertyNames());
        return new Choices(LANDING_PAGES, CO_BRANDINGS, needsPolicy);
    }

    /** The limits are the protocol's own. */
    @Override
    public void check(PresentationForm form, Choices choices, ZoneId zone, Errors errors) {
        var check = new FieldCheck(errors);
        check.line("cardTitle", form.cardTitle(), 60);
        check.block("cardDescription", form.cardDescription(), 200);
        check.line("cardPrice", form.cardPrice(), 30);
        check.line("cardAction", form.cardAction(), 25);
        check.among("landingPage", form.landingPage(), choices.landingPages());
        check.among("coBranding", form.coBranding(), choices.coBrandings());
        var isPolicy = form.coBranding() != null || form.templates() != null || form.provenance() != null;
        if (form.landingPage() != null) return;
        if (choices.needsPolicy()) check.reject("landingPage", "policy-more");
        else if (isPolicy) check.reject("landingPage", "policy-landing");
    }

    @Override
    public ProductContent applied(PresentationForm form, ProductContent before, ZoneId zone) {
        var offer = before.offer();
        return before.with(offer.edit()
                .shown(card(form, offer.card()), policy(form, offer.creativePolicy()))
                .done());
    }

    private static @Nullable ObjectNode card(PresentationForm form, @Nullable ObjectNode before) {
        var card = copy(before);
        put(card, "title", form.cardTitle());
        put(card, "description", form.cardDescription());
        put(card, "price_label", form.cardPrice());
        put(card, "cta_label", form.cardAction());
        return orNone(card, before);
    }

    /** A policy says all three things, or there is none; one that says more is not left out here. */
    private static @Nullable ObjectNode policy(PresentationForm form, @Nullable ObjectNode before) {
        if (form.landingPage() == null) return null;
        var policy = copy(before);
        put(policy, "co_branding", Objects.requireNonNullElse(form.coBranding(), "none"));
        put(policy, "landing_page", form.landingPage());
        policy.put("templates_available", form.templates() != null);
        if (form.provenance() != null || policy.has("provenance_required")) {
            policy.put("provenance_required", form.provenance() != null);
        }
        return policy;
    }
}
