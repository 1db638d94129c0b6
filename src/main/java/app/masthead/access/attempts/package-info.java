/** Sign-ins that came to an end, good or bad, each with what an admin needs to help: on record and as a list. */
@NullMarked
package app.masthead.access.attempts;

import org.jspecify.annotations.NullMarked;
