/** Inviting people, one or several at once. */
@NullMarked
package app.masthead.access.people.invite;

import org.jspecify.annotations.NullMarked;
