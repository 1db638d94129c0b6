/** Whether people sign in by a connection, and whether they must. */
@NullMarked
package app.masthead.access.connections.activation;

import org.jspecify.annotations.NullMarked;
