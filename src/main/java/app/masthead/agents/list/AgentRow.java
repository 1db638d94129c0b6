package app.masthead.agents.list;

import app.masthead.agents.Agent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent as the list shows it.
 *
 * @param sortName its name as the database compares names
 */
public record AgentRow(Agent agent, String sortName) {

    /** When it was last tested; null when it never was. */
    @Nullable
    Instant testedAt() {
        return agent.trial() == null ? null : agent.trial().at();
    }
}
