/** The pages on which a publisher bounds what is spent in a currency. */
@NullMarked
package app.masthead.inventory.limits;

import org.jspecify.annotations.NullMarked;
