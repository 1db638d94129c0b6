/** The SAML 2.0 messages of the demo identity provider: read, written, signed, encrypted, and falsified on demand. */
@NullMarked
package app.masthead.demo.identity.saml;

import org.jspecify.annotations.NullMarked;
