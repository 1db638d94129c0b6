/** A real identity provider for the journeys, set up as its administrator would. */
@NullMarked
package e2e.identity;

import org.jspecify.annotations.NullMarked;
