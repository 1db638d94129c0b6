/** Products side by side. */
@NullMarked
package app.masthead.catalog.compare;

import org.jspecify.annotations.NullMarked;
