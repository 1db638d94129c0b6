/** The review: the queue of creatives, one creative with all that bears on it, and the decisions people take. */
@NullMarked
package app.masthead.creatives.review;

import org.jspecify.annotations.NullMarked;
