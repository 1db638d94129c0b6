package app.masthead.catalog.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What one pricing model needs besides a price. */
final class ModelRules {

    private static final Set<String> SYSTEMS = Set.of("nielsen", "barb", "agf", "oztam", "mediametrie", "custom");
    private static final Set<String> TIME_UNITS = Set.of("hour", "day", "week", "month");

    private final PricingTerms terms;
    private final List<Fault> faults = new ArrayList<>();

    private ModelRules(PricingTerms terms) {
        this.terms = terms;
    }

    static List<Fault> faultsOf(PricingTerms terms) {
        var rules = new ModelRules(terms);
        switch (terms.model()) {
            case CPV -> rules.view();
            case CPP -> rules.ratingPoint();
            case CPA -> rules.conversion();
            case TIME -> rules.time();
            case FLAT_RATE -> rules.screens();
            case CPM, VCPM, CPC, CPCV -> {}
        }
        return rules.faults;
    }

    private void view() {
        var share = terms.number("/view_threshold");
        var seconds = terms.number("/view_threshold/duration_seconds");
        if (share.isEmpty() && seconds.isEmpty()) fault("/view_threshold", "threshold");
        if (share.isPresent()) range("/view_threshold", 0, 1);
        if (seconds.isPresent()) whole("/view_threshold/duration_seconds", 1);
    }

    private void ratingPoint() {
        if (terms.text("/demographic").isEmpty()) fault("/demographic", "demographic");
        terms.text("/demographic_system")
                .filter(it -> !SYSTEMS.contains(it))
                .ifPresent(it -> fault("/demographic_system", "demographic-system"));
        atLeastZero("/min_points");
    }

    private void conversion() {
        var event = terms.text("/event_type");
        if (event.isEmpty()) fault("/event_type", "event");
        if (event.filter("custom"::equals).isPresent()
                && terms.text("/custom_event_name").isEmpty()) {
            fault("/custom_event_name", "custom-event");
        }
        if (terms.fixedPrice().filter(it -> it.signum() == 0).isPresent()) fault("/fixed_price", "conversion-price");
    }

    private void time() {
        if (terms.text("/time_unit").filter(TIME_UNITS::contains).isEmpty()) {
            fault("/time_unit", "time-unit");
        }
        whole("/min_duration", 1);
        whole("/max_duration", 1);
        var min = terms.number("/min_duration");
        var max = terms.number("/max_duration");
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            fault("/max_duration", "duration-order");
        }
    }

    private void screens() {
        if (terms.metadata().isEmpty()) return;
        if (terms.text("/type").filter("dooh"::equals).isEmpty()) fault("/type", "screens-only");
        range("/sov_percentage", 0, 100);
        whole("/loop_duration_seconds", 1);
        whole("/min_plays_per_hour", 1);
        whole("/estimated_impressions", 0);
        atLeastZero("/duration_hours");
    }

    private void range(String at, int least, int most) {
        terms.number(at)
                .filter(it -> it.compareTo(BigDecimal.valueOf(least)) < 0 || it.compareTo(BigDecimal.valueOf(most)) > 0)
                .ifPresent(it -> fault(at, "range", least, most));
    }

    private void whole(String at, int least) {
        terms.number(at)
                .filter(it -> it.stripTrailingZeros().scale() > 0 || it.compareTo(BigDecimal.valueOf(least)) < 0)
                .ifPresent(it -> fault(at, "whole", least));
    }

    private void atLeastZero(String at) {
        terms.number(at).filter(it -> it.signum() < 0).ifPresent(it -> fault(at, "negative"));
    }

    private void fault(String at, String rule, Object... arguments) {
        var pointer = terms.model().hasParameters() ? "/parameters" + at : at;
        faults.add(Fault.at(pointer, "catalog.pricing.fault." + rule, arguments));
    }
}
