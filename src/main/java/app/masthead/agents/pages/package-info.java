/** The pages of one agent: what it is, how its last test went, its formats; and the form that changes it. */
@NullMarked
package app.masthead.agents.pages;

import org.jspecify.annotations.NullMarked;
