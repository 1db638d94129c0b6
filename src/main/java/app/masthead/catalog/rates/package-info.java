/** The rate card: every price of every product in one table, filtered, sorted, page by page. */
@NullMarked
package app.masthead.catalog.rates;

import org.jspecify.annotations.NullMarked;
