/** The pages on which a tenant configures, tests and switches on its ways to sign in. */
@NullMarked
package app.masthead.access.connections.pages;

import org.jspecify.annotations.NullMarked;
