@NullMarked
package app.masthead.access.people.invite;

import org.jspecify.annotations.NullMarked;
