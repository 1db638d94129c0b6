/** One box for everything. */
@NullMarked
package app.masthead.overview.search;

import org.jspecify.annotations.NullMarked;
