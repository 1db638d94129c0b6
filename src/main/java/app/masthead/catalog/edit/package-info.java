/** How a part of a product is edited by itself: looked at, saved, and settled when somebody else was faster. */
@NullMarked
package app.masthead.catalog.edit;

import org.jspecify.annotations.NullMarked;
