/** Strategies: how campaigns are run, and how they are simulated. */
@NullMarked
package app.masthead.agents.strategies;

import org.jspecify.annotations.NullMarked;
