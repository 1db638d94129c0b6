/** Prices as values: the models of the market, what each of them needs, and the rules that hold between the figures. */
@NullMarked
package app.masthead.catalog.pricing;

import org.jspecify.annotations.NullMarked;
