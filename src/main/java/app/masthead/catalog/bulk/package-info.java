/** One thing done to many products: chosen from the list, confirmed, done in the background, reported. */
@NullMarked
package app.masthead.catalog.bulk;

import org.jspecify.annotations.NullMarked;
