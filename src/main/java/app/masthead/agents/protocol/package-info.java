/** How agents are spoken to: the Model Context Protocol over streamable HTTP, as far as calling tools needs it. */
@NullMarked
package app.masthead.agents.protocol;

import org.jspecify.annotations.NullMarked;
