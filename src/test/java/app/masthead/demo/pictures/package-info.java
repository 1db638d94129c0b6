/** Draws what the buyers of the demo would have advertised, so that there is something to look at. */
@NullMarked
package app.masthead.demo.pictures;

import org.jspecify.annotations.NullMarked;
