package app.masthead.agents;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The formats that the tenant's creative agents offer, as they named them when they were last tested with success. */
@Service
@Transactional(readOnly = true)
public class AgentFormats {

    private final StoredFormats formats;

    AgentFormats(StoredFormats formats) {
        this.formats = formats;
    }

    /** What there is to choose from: the formats of all enabled agents, by the agents' names and in their order. */
    public List<OfferedFormat> offered() {
        return formats.ofEnabled();
    }

    /** Those of one agent, enabled or not, in its order. */
    public List<OfferedFormat> of(Agent agent) {
        return agent.kind() == AgentKind.CREATIVE ? formats.of(agent.id()) : List.of();
    }
}
