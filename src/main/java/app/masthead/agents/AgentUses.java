package app.masthead.agents;

import java.util.Collection;

/** Who names agents and their formats: asked for here, answered by whoever sees products, profiles and creatives too. */
public interface AgentUses {

    /**
     * How many name a format that one of these addresses owns.
     *
     * @param addresses in every spelling that may have been written
     */
    AgentUse ofFormats(Collection<String> addresses);

    /** How many products ask a signals agent when they are composed. */
    AgentUse ofSignals(String agent);
}
