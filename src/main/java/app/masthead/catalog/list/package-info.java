/** The list of products: searched, filtered, sorted, page by page. */
@NullMarked
package app.masthead.catalog.list;

import org.jspecify.annotations.NullMarked;
