@NullMarked
package app.masthead.agents.strategies;

import org.jspecify.annotations.NullMarked;
