/** What buyers are told of a product, in the protocol's form: read from JSON, checked, and written back without loss. */
@NullMarked
package app.masthead.catalog.offers;

import org.jspecify.annotations.NullMarked;
