/** Super-admins who enter a tenant: for a stated reason, for a while, and seen by the tenant. */
@NullMarked
package app.masthead.access.entry;

import org.jspecify.annotations.NullMarked;
