/** The pages on which formats and inventory are kept in one place for many products. */
@NullMarked
package app.masthead.inventory.profiles;

import org.jspecify.annotations.NullMarked;
