/** The lists of agents, one for each kind, as pages and as files. */
@NullMarked
package app.masthead.agents.list;

import org.jspecify.annotations.NullMarked;
