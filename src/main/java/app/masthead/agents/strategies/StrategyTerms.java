package app.masthead.agents.strategies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy says, each field with the name that it has in the stored document. What the document says besides is
 * kept as it is.
 */
final class StrategyTerms {

    /** How a budget is spread over time, as AdCP has it. */
    static final List<String> PACINGS = List.of("even", "asap", "front_loaded");

    private static final List<Term> SIMULATION = List.of(
            new Term("trafficFactor", "traffic_factor", Kind.FACTOR),
            new Term("fillRate", "fill_rate", Kind.SHARE),
            new Term("start", "start", Kind.DAY),
            new Term("days", "days", Kind.COUNT),
            new Term("hours", "hours", Kind.COUNT),
            new Term("errorAfterHours", "force_error_after_hours", Kind.COUNT));
    private static final List<Term> LIVE = List.of(
            new Term("pacing", "pacing", Kind.PACING),
            new Term("firstWeek", "first_week", Kind.SHARE),
            new Term("catchUp", "catch_up", Kind.SWITCH));

    private StrategyTerms() {}

    /** What a value has to be like. */
    enum Kind {
        FACTOR,
        SHARE,
        DAY,
        COUNT,
        PACING,
        SWITCH
    }

    /**
     * One field.
     *
     * @param name in the form and in message keys
     * @param key in the stored document
     */
    record Term(String name, String key, Kind kind) {

        /** What was typed for it. */
        Optional<String> in(Map<String, @Nullable String> typed) {
            return Optional.ofNullable(typed.get(name));
        }
    }

    /** The fields of a simulation, or of what runs. */
    static List<Term> of(boolean simulation) {
        return simulation ? SIMULATION : LIVE;
    }
}
