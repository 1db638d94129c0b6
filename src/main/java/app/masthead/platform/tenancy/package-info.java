/** Whose data a thread works on, and in whose name. */
@NullMarked
package app.masthead.platform.tenancy;

import org.jspecify.annotations.NullMarked;
