package app.masthead.catalog.prices;

import app.masthead.catalog.pricing.Guidance;
import app.masthead.catalog.pricing.PricingModel;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.text.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a price out of its form, after it was checked that every figure is one. What the form does not ask for and the
 * price has had before, it keeps.
 */
final class PriceFormMapper {

    private static final List<String> ASKED_FOR = List.of(
            "view_threshold",
            "demographic",
            "demographic_system",
            "min_points",
            "time_unit",
            "min_duration",
            "max_duration",
            "event_type",
            "custom_event_name",
            "event_source_id");
    private static final Set<String> SCREENS = Set.of(
            "type",
            "sov_percentage",
            "loop_duration_seconds",
            "min_plays_per_hour",
            "venue_package",
            "duration_hours",
            "daypart",
            "estimated_impressions");

    private final PriceForm form;
    private final PricingModel model;
    private final @Nullable PricingTerms before;

    private PriceFormMapper(PriceForm form, PricingModel model, @Nullable PricingTerms before) {
        this.form = form;
        this.model = model;
        this.before = before;
    }

    static PricingTerms terms(String id, PriceForm form, PricingModel model, @Nullable PricingTerms before) {
        return new PriceFormMapper(form, model, before).terms(id);
    }

    private PricingTerms terms(String id) {
        var fixed = form.isFixed();
        var rate = amount(fixed ? form.price() : form.floor());
        return new PricingTerms(
                id,
                model,
                fixed,
                rate,
                Objects.requireNonNullElse(form.currency(), ""),
                fixed ? Guidance.NONE : guidance(),
                maxBid(),
                amount(form.minBudget()),
                amount(form.maxBudget()),
                metadata(),
                extra(fixed, rate));
    }

    private Guidance guidance() {
        return new Guidance(amount(form.p25()), amount(form.p50()), amount(form.p75()), amount(form.p90()));
    }

    /** Not asked of a fixed price; saying nothing and saying no are kept apart, as they were. */
    private @Nullable Boolean maxBid() {
        var said = before == null ? null : before.maxBid();
        if (!model.allowsMaxBid() || form.isFixed()) return said;
        if ("true".equals(form.maxBid())) return Boolean.TRUE;
        return said == null ? null : Boolean.FALSE;
    }

    private ObjectNode metadata() {
        var metadata = before == null
                ? ExactJson.nodes().objectNode()
                : before.metadata().deepCopy();
        metadata.remove(ASKED_FOR);
        if (!form.isOnScreens()) metadata.remove(SCREENS);
        switch (model) {
            case CPV -> view(metadata);
            case CPP -> ratingPoint(metadata);
            case CPA -> conversion(metadata);
            case TIME -> time(metadata);
            case FLAT_RATE -> screens(metadata);
            case CPM, VCPM, CPC, CPCV -> {}
        }
        return metadata;
    }

    private void view(ObjectNode metadata) {
        var share = amount(form.share());
        var seconds = amount(form.seconds());
        if (PriceForm.SECONDS.equals(form.measure())) {
            if (seconds != null) metadata.putObject("view_threshold").put("duration_seconds", seconds);
        } else if (share != null) {
            metadata.put("view_threshold", ExactJson.plain(share.movePointLeft(2)));
        }
    }

    private void ratingPoint(ObjectNode metadata) {
        text(metadata, "demographic", form.demographic());
        text(metadata, "demographic_system", form.system());
        number(metadata, "min_points", form.points());
    }

    private void conversion(ObjectNode metadata) {
        text(metadata, "event_type", form.event());
        if ("custom".equals(form.event())) text(metadata, "custom_event_name", form.customEvent());
        text(metadata, "event_source_id", form.eventSource());
    }

    private void time(ObjectNode metadata) {
        text(metadata, "time_unit", form.unit());
        number(metadata, "min_duration", form.minDuration());
        number(metadata, "max_duration", form.maxDuration());
    }

    private void screens(ObjectNode metadata) {
        if (!form.isOnScreens()) return;
        text(metadata, "type", PriceForm.SCREENS);
        number(metadata, "sov_percentage", form.sov());
        number(metadata, "loop_duration_seconds", form.loop());
        number(metadata, "min_plays_per_hour", form.plays());
        text(metadata, "venue_package", form.venue());
        number(metadata, "duration_hours", form.hours());
        text(metadata, "daypart", form.daypart());
        number(metadata, "estimated_impressions", form.impressions());
    }

    /** How a price came about is told of that price only. */
    private ObjectNode extra(boolean fixed, @Nullable BigDecimal rate) {
        if (before == null) return ExactJson.nodes().objectNode();
        var extra = before.extra().deepCopy();
        var samePrice = fixed == before.fixed()
                && Objects.equals(form.currency(), before.currency())
                && rate != null
                && before.rate() != null
                && rate.compareTo(before.rate()) == 0;
        if (!samePrice) extra.remove("price_breakdown");
        if (fixed) extra.remove("price_guidance");
        return extra;
    }

    private static void text(ObjectNode metadata, String field, @Nullable String text) {
        if (text == null) metadata.remove(field);
        else metadata.put(field, text);
    }

    private static void number(ObjectNode metadata, String field, @Nullable String typed) {
        var number = amount(typed);
        if (number == null) metadata.remove(field);
        else metadata.put(field, number);
    }

    private static @Nullable BigDecimal amount(@Nullable String typed) {
        return Figures.read(typed).orElse(null);
    }
}
