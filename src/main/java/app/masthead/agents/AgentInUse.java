package app.masthead.agents;

import app.masthead.platform.web.Conflict;

/** Products, inventory profiles or creatives name formats of the agent, which nobody could explain any more without it. */
public class AgentInUse extends Conflict {

    private static final long serialVersionUID = 1L;

    AgentInUse(FormatUse use) {
        super("agents.error.used", use.products(), use.profiles(), use.creatives());
    }
}
