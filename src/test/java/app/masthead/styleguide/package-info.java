/** Every component in every state, on pages that only development and the tests can open. */
@NullMarked
package app.masthead.styleguide;

import org.jspecify.annotations.NullMarked;
