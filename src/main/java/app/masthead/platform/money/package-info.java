/** Money and the currencies it comes in. */
@NullMarked
package app.masthead.platform.money;

import org.jspecify.annotations.NullMarked;
