package app.masthead.agents.strategies;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.text.ProposedId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was typed about a strategy. Which of the fields count depends on whether it is a simulation.
 *
 * @param simulation {@code true} for one; decided when it is made
 * @param id proposed from the name when left empty; never changed later
 * @param version what was looked at; null for a new one
 */
record StrategyForm(
        @Nullable String simulation,
        @Nullable String name,
        @Nullable String id,
        @Nullable String trafficFactor,
        @Nullable String fillRate,
        @Nullable String start,
        @Nullable String days,
        @Nullable String hours,
        @Nullable String errorAfterHours,
        @Nullable String pacing,
        @Nullable String firstWeek,
        @Nullable String catchUp,
        @Nullable String version) {

    static StrategyForm blank(boolean simulation) {
        return of(null, null, simulation, simulation ? Map.of("trafficFactor", "1") : Map.of("pacing", "even"), null);
    }

    static StrategyForm of(Strategy stored) {
        return of(stored.name(), stored.id(), stored.simulation(), stored.terms(), Long.toString(stored.version()));
    }

    /** The same on top of what is stored by now. */
    StrategyForm shownOn(Strategy stored) {
        return of(name, stored.id(), stored.simulation(), said(), Long.toString(stored.version()));
    }

    private static StrategyForm of(
            @Nullable String name,
            @Nullable String id,
            boolean simulation,
            Map<String, ? extends @Nullable String> said,
            @Nullable String version) {
        return new StrategyForm(
                Boolean.toString(simulation),
                name,
                id,
                said.get("trafficFactor"),
                said.get("fillRate"),
                said.get("start"),
                said.get("days"),
                said.get("hours"),
                said.get("errorAfterHours"),
                said.get("pacing"),
                said.get("firstWeek"),
                said.get("catchUp"),
                version);
    }

    /** The same, whatever was sent, as what the strategy is. */
    StrategyForm as(boolean simulated) {
        return of(name, id, simulated, said(), version);
    }

    public boolean isSimulated() {
        return "true".equals(simulation);
    }

    /** What was typed, by field. */
    Map<String, @Nullable String> said() {
        var said = new HashMap<String, @Nullable String>();
        said.put("trafficFactor", trafficFactor);
        said.put("fillRate", fillRate);
        said.put("start", start);
        said.put("days", days);
        said.put("hours", hours);
        said.put("errorAfterHours", errorAfterHours);
        said.put("pacing", pacing);
        said.put("firstWeek", firstWeek);
        said.put("catchUp", catchUp);
        return said;
    }

    /** The id that was typed, or that follows from the name, with what the id of a simulation begins with. */
    @Nullable
    String chosenId() {
        if (id != null || name == null) {
            return id;
        }
        return ProposedId.from(name)
                .map(it -> isSimulated() && !it.startsWith(Strategy.SIMULATED) ? Strategy.SIMULATED + it : it)
                .orElse(null);
    }

    /** A name; call only after {@link StrategyRules#check}. */
    String checkedName() {
        return Objects.requireNonNull(name);
    }

    /** The document that says this, and whatever else an earlier one said; call only after {@link StrategyRules#check}. */
    ObjectNode config(ObjectNode before) {
        var config = before.deepCopy();
        var said = said();
        for (var term : StrategyTerms.of(isSimulated())) {
            config.remove(term.key());
            term.in(said).ifPresent(it -> put(config, term, it));
        }
        return config;
    }

    static ObjectNode empty() {
        return ExactJson.nodes().objectNode();
    }

    private static void put(ObjectNode config, StrategyTerms.Term term, String typed) {
        switch (term.kind()) {
            case FACTOR, SHARE -> config.put(term.key(), new BigDecimal(typed));
            case COUNT -> config.put(term.key(), Integer.parseInt(typed));
            case SWITCH -> config.put(term.key(), true);
            case DAY, PACING -> config.put(term.key(), typed);
        }
    }
}
