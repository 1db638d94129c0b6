/** The people of a tenant and the identities by which they are known. */
@NullMarked
package app.masthead.access.people;

import org.jspecify.annotations.NullMarked;
