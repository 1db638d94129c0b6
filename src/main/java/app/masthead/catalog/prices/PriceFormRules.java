package app.masthead.catalog.prices;

import app.masthead.catalog.offers.PublicId;
import app.masthead.catalog.pricing.Fault;
import app.masthead.catalog.pricing.PricingModel;
import app.masthead.catalog.pricing.PricingRules;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.platform.text.Figures;
import app.masthead.platform.text.PlainText;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Checks a typed price: first that what should be a figure is one, then the rules of prices. */
final class PriceFormRules {

    private static final int LONGEST_TEXT = 200;
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("/fixed_price", "price"),
            Map.entry("/floor_price", "floor"),
            Map.entry("/currency", "currency"),
            Map.entry("/price_guidance/p25", "p25"),
            Map.entry("/price_guidance/p50", "p50"),
            Map.entry("/price_guidance/p75", "p75"),
            Map.entry("/price_guidance/p90", "p90"),
            Map.entry("/min_spend_per_package", "minBudget"),
            Map.entry("/max_budget", "maxBudget"),
            Map.entry("/parameters/view_threshold/duration_seconds", "seconds"),
            Map.entry("/parameters/demographic", "demographic"),
            Map.entry("/parameters/demographic_system", "system"),
            Map.entry("/parameters/min_points", "points"),
            Map.entry("/parameters/time_unit", "unit"),
            Map.entry("/parameters/min_duration", "minDuration"),
            Map.entry("/parameters/max_duration", "maxDuration"),
            Map.entry("/event_type", "event"),
            Map.entry("/custom_event_name", "customEvent"),
            Map.entry("/parameters/sov_percentage", "sov"),
            Map.entry("/parameters/loop_duration_seconds", "loop"),
            Map.entry("/parameters/min_plays_per_hour", "plays"),
            Map.entry("/parameters/duration_hours", "hours"),
            Map.entry("/parameters/estimated_impressions", "impressions"));

    private final PriceForm form;
    private final Errors errors;

    private PriceFormRules(PriceForm form, Errors errors) {
        this.form = form;
        this.errors = errors;
    }

    /** Notes everything that is wrong; afterwards the form can be read if nothing was. */
    static void check(PriceForm form, PricingModel model, @Nullable PricingTerms before, Errors errors) {
        var rules = new PriceFormRules(form, errors);
        rules.id();
        PriceInputs.figures(form, model).forEach(rules::figure);
        PriceInputs.texts(form, model).forEach(rules::text);
        if (errors.hasErrors()) return;
        PricingRules.faultsOf(PriceFormMapper.terms("price", form, model, before))
                .forEach(rules::reject);
    }

    private void id() {
        var id = form.id();
        if (id != null && !PublicId.isValid(id)) reject("id", "id", PublicId.LONGEST);
        if (id != null && PublicId.isTaken(id)) reject("id", "id-taken", id);
    }

    private void figure(String field, String typed) {
        if (!Figures.isFigure(typed)) reject(field, "figure");
    }

    private void text(String field, String typed) {
        if (typed.length() > LONGEST_TEXT) reject(field, "long", LONGEST_TEXT);
        if (!PlainText.isLine(typed)) reject(field, "control");
    }

    private void reject(Fault fault) {
        var share = fault.at().equals("/parameters/view_threshold");
        var field = share ? (PriceForm.SECONDS.equals(form.measure()) ? "seconds" : "share") : FIELDS.get(fault.at());
        var key = share && fault.key().endsWith(".range") ? "catalog.price.form.share" : fault.key();
        var arguments = fault.arguments().toArray();
        if (field == null) errors.reject(key, arguments, null);
        else errors.rejectValue(field, key, arguments, null);
    }

    private void reject(String field, String rule, Object... arguments) {
        errors.rejectValue(field, "catalog.form." + rule, arguments, null);
    }
}
