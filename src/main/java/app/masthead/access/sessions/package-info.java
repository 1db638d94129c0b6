/** Sessions: where they are kept, what they may hold and how long they last. */
@NullMarked
package app.masthead.access.sessions;

import org.jspecify.annotations.NullMarked;
