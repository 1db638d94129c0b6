/** The pages of one product, a tab each, and what is done to it as a whole. */
@NullMarked
package app.masthead.catalog.pages;

import org.jspecify.annotations.NullMarked;
