/** Tests of people, invitations and what strangers become. */
@NullMarked
package app.masthead.access.people;

import org.jspecify.annotations.NullMarked;
