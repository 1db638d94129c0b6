/** Agents that really answer, for development and tests: they speak the Model Context Protocol on loopback. */
@NullMarked
package app.masthead.demo.agents;

import org.jspecify.annotations.NullMarked;
