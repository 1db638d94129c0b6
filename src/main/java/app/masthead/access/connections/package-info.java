/** The connections to identity providers, as a tenant configures them. */
@NullMarked
package app.masthead.access.connections;

import org.jspecify.annotations.NullMarked;
