/** How a connection is set up at the identity provider, step by step, and the link by which a customer's IT does it. */
@NullMarked
package app.masthead.access.setup;

import org.jspecify.annotations.NullMarked;
