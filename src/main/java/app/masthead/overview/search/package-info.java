/** One box for everything: products, creatives, orders, buyers, people, and the portal's own pages. */
@NullMarked
package app.masthead.overview.search;

import org.jspecify.annotations.NullMarked;
