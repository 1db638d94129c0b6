/** What is sold on inventory and in currencies, told to whoever keeps those. */
@NullMarked
package app.masthead.catalog.uses;

import org.jspecify.annotations.NullMarked;
