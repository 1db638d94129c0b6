/** Passkeys (Web Authentication Level 3): what is asked of an authenticator, what is believed, and what is kept. */
@NullMarked
package app.masthead.access.passkeys;

import org.jspecify.annotations.NullMarked;
