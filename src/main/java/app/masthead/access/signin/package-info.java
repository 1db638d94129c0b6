/** Signing in and out, whatever the protocol: realms, the page, its outcome and what every later request checks. */
@NullMarked
package app.masthead.access.signin;

import org.jspecify.annotations.NullMarked;
