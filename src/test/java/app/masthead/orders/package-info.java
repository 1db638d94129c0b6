/** What buyers have bought. */
@NullMarked
package app.masthead.orders;

import org.jspecify.annotations.NullMarked;
