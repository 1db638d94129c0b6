package app.masthead.creatives.library;

import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.review.Tones;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A creative that is like another one.
 *
 * @param distance of the nearest two pictures, in how many of 64 bits their hashes differ; 0 where that is not the point
 * @param decided what was decided on it last; null when nothing was
 */
record SimilarCreative(
        Likeness likeness,
        int distance,
        LibraryCreative creative,
        @Nullable Decided decided) {

    /**
     * A decision in short.
     *
     * @param by the person's name; null when a rule decided
     */
    record Decided(CreativeStatus to, @Nullable String by, Instant at) {

        public String tone() {
            return Tones.of(to);
        }
    }
}
