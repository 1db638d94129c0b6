/** Signing in by SAML: requests, responses, metadata and logout, around the engine that verifies. */
@NullMarked
package app.masthead.access.saml;

import org.jspecify.annotations.NullMarked;
