package app.masthead.agents.strategies;

/**
 * A strategy as the list shows it.
 *
 * @param sortName its name as the database compares names
 */
record StrategyRow(Strategy strategy, String sortName) {}
