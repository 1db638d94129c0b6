/** The first page after sign-in. */
@NullMarked
package app.masthead.overview;

import org.jspecify.annotations.NullMarked;
