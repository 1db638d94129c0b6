package app.masthead.agents.list;

import app.masthead.agents.Agent;

/**
 * An agent as the list shows it.
 *
 * @param sortName its name as the database compares names
 */
public record AgentRow(Agent agent, String sortName) {}
