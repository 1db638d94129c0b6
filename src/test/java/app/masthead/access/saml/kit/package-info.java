/** What tests of SAML need: an identity provider's hand with two different pens, a forger's, and a second opinion. */
@NullMarked
package app.masthead.access.saml.kit;

import org.jspecify.annotations.NullMarked;
