/** Many prices changed at once: chosen from the rate card, looked at before and after, applied together, undone. */
@NullMarked
package app.masthead.catalog.repricing;

import org.jspecify.annotations.NullMarked;
