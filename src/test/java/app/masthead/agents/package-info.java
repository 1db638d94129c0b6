@NullMarked
package app.masthead.agents;

import org.jspecify.annotations.NullMarked;
