package app.masthead.agents;

import java.util.Collection;

/** Who names formats of agents: asked for here, answered by whoever sees products, profiles and creatives too. */
public interface FormatUses {

    /**
     * How many name a format that one of these addresses owns.
     *
     * @param addresses in every spelling that may have been written
     */
    FormatUse of(Collection<String> addresses);
}
