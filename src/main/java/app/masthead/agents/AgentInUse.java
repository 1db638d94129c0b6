package app.masthead.agents;

import app.masthead.platform.web.Conflict;

/** Products, inventory profiles or creatives name the agent or formats of it, which nobody could explain without it. */
public class AgentInUse extends Conflict {

    private static final long serialVersionUID = 1L;

    AgentInUse(AgentKind kind, AgentUse use) {
        super("agents." + kind.code() + ".used", use.products(), use.profiles(), use.creatives());
    }
}
