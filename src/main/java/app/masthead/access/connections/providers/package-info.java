/** Asks identity providers what they say of themselves, and says why an answer cannot be used. */
@NullMarked
package app.masthead.access.connections.providers;

import org.jspecify.annotations.NullMarked;
