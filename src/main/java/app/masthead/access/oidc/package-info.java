/** Signing in by OpenID Connect. */
@NullMarked
package app.masthead.access.oidc;

import org.jspecify.annotations.NullMarked;
