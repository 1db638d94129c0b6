/** Products as files: exported as they are, imported after a look at what would change. */
@NullMarked
package app.masthead.catalog.exchange;

import org.jspecify.annotations.NullMarked;
