/** The form in which a price is typed, for every model in which something can be sold. */
@NullMarked
package app.masthead.catalog.prices;

import org.jspecify.annotations.NullMarked;
