/** What happens to a creative before anybody looks at it: its files are fetched, and scorers judge it. */
@NullMarked
package app.masthead.creatives.processing;

import org.jspecify.annotations.NullMarked;
