/** Products and their prices as the publisher keeps them: what they consist of, where they may go, what is done to them. */
@NullMarked
package app.masthead.catalog.products;

import org.jspecify.annotations.NullMarked;
