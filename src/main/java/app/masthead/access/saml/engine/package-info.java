/**
 * The SAML 2.0 engine: verifies what identity providers send, makes what they are sent, reads and writes metadata. It
 * knows no framework, no database and no clock.
 */
@NullMarked
package app.masthead.access.saml.engine;

import org.jspecify.annotations.NullMarked;
