/** The review desk: the queue of creatives, one creative with all that bears on it, and the decisions people take. */
@NullMarked
package app.masthead.creatives.desk;

import org.jspecify.annotations.NullMarked;
