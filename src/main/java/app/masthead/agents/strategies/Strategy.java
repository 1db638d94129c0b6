package app.masthead.agents.strategies;

import app.masthead.audit.Subject;
import app.masthead.platform.web.Segment;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A strategy as it is stored.
 *
 * @param config the document that says how, with fields that are not ours among them
 */
record Strategy(
        String id,
        String name,
        boolean simulation,
        ObjectNode config,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static final String PATH = "/settings/strategies";
    static final String SUBJECT = "strategy";

    /** What the id of every simulation begins with. */
    static final String SIMULATED = "sim_";

    public String href() {
        return PATH + "/" + Segment.of(id);
    }

    /** As it stands in addresses and message keys. */
    public String sort() {
        return simulation ? "simulation" : "live";
    }

    public String tone() {
        return simulation ? "info" : "positive";
    }

    Subject subject() {
        return new Subject(SUBJECT, id, name);
    }

    /** What it says, by the names of the form; a field that says nothing is left out. */
    public Map<String, String> terms() {
        var said = new LinkedHashMap<String, String>();
        for (var term : StrategyTerms.of(simulation)) {
            var value = text(config.path(term.key()));
            if (value != null) {
                said.put(term.name(), value);
            }
        }
        return said;
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return value.isNull() || value.isMissingNode() ? null : value.asString(null);
    }
}
