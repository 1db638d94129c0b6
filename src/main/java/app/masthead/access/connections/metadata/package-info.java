/** Metadata of SAML providers: read, compared with what is there, and taken over only when somebody confirms it. */
@NullMarked
package app.masthead.access.connections.metadata;

import org.jspecify.annotations.NullMarked;
