package app.masthead.catalog.prices;

import app.masthead.catalog.pricing.PricingModel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which fields of a typed price count, for its model and for how it is sold, with what was typed into them. */
final class PriceInputs {

    private final Map<String, String> typed = new LinkedHashMap<>();

    private PriceInputs() {}

    static Map<String, String> figures(PriceForm form, PricingModel model) {
        var inputs = new PriceInputs();
        inputs.price(form);
        inputs.put("minBudget", form.minBudget());
        inputs.put("maxBudget", form.maxBudget());
        switch (model) {
            case CPV -> inputs.put(measured(form), threshold(form));
            case CPP -> inputs.put("points", form.points());
            case TIME -> inputs.time(form);
            case FLAT_RATE -> inputs.screens(form);
            case CPM, VCPM, CPC, CPCV, CPA -> {}
        }
        return inputs.typed;
    }

    static Map<String, String> texts(PriceForm form, PricingModel model) {
        var inputs = new PriceInputs();
        switch (model) {
            case CPP -> inputs.put("demographic", form.demographic());
            case CPA -> {
                inputs.put("customEvent", form.customEvent());
                inputs.put("eventSource", form.eventSource());
            }
            case FLAT_RATE -> {
                inputs.put("venue", form.venue());
                inputs.put("daypart", form.daypart());
            }
            case CPM, VCPM, CPC, CPCV, CPV, TIME -> {}
        }
        return inputs.typed;
    }

    private void price(PriceForm form) {
        if (form.isFixed()) {
            put("price", form.price());
            return;
        }
        put("floor", form.floor());
        put("p25", form.p25());
        put("p50", form.p50());
        put("p75", form.p75());
        put("p90", form.p90());
    }

    private void time(PriceForm form) {
        put("minDuration", form.minDuration());
        put("maxDuration", form.maxDuration());
    }

    private void screens(PriceForm form) {
        if (!form.isOnScreens()) return;
        put("sov", form.sov());
        put("loop", form.loop());
        put("plays", form.plays());
        put("hours", form.hours());
        put("impressions", form.impressions());
    }

    private static String measured(PriceForm form) {
        return PriceForm.SECONDS.equals(form.measure()) ? PriceForm.SECONDS : PriceForm.SHARE;
    }

    private static @Nullable String threshold(PriceForm form) {
        return PriceForm.SECONDS.equals(form.measure()) ? form.seconds() : form.share();
    }

    private void put(String field, @Nullable String text) {
        if (text != null) typed.put(field, text);
    }
}
