/** The form in which a product is typed. */
@NullMarked
package app.masthead.catalog.edit;

import org.jspecify.annotations.NullMarked;
