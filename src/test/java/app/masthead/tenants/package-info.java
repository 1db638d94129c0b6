/** Publishers and how they set themselves up. */
@NullMarked
package app.masthead.tenants;

import org.jspecify.annotations.NullMarked;
