/** What people come to Masthead for, done in a real browser against the whole portal. */
@NullMarked
package e2e.journeys;

import org.jspecify.annotations.NullMarked;
