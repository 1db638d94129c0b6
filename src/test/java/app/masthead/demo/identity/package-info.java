/** A real OpenID Connect provider on loopback, for trying Masthead out and for proving its sign-in. */
@NullMarked
package app.masthead.demo.identity;

import org.jspecify.annotations.NullMarked;
