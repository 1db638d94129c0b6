/** The list of a tenant's people. */
@NullMarked
package app.masthead.access.people.list;

import org.jspecify.annotations.NullMarked;
