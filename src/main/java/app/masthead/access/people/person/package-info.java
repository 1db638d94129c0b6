/** The page about one person, and what can be done to them there. */
@NullMarked
package app.masthead.access.people.person;

import org.jspecify.annotations.NullMarked;
