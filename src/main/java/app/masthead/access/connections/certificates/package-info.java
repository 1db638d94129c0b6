/** The certificates of SAML providers: whom a connection believes, until when, and what the provider's metadata says. */
@NullMarked
package app.masthead.access.connections.certificates;

import org.jspecify.annotations.NullMarked;
