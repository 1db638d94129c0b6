package app.masthead.creatives.files;

import org.jspecify.annotations.Nullable;

/** How large a picture is and how long a film or sound takes, as far as the file says so sensibly. */
record Measures(
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Long durationMs) {

    static final Measures NONE = new Measures(null, null, null);

    private static final long LONGEST_MS = 7L * 24 * 3_600_000;

    /** What a file claims; nonsense counts as nothing said. */
    static Measures of(long width, long height, double seconds) {
        var sides = width >= 1 && height >= 1 && width <= MediaFacts.LARGEST_SIDE && height <= MediaFacts.LARGEST_SIDE;
        var millis = Math.round(seconds * 1000);
        return new Measures(
                sides ? (int) width : null,
                sides ? (int) height : null,
                millis >= 1 && millis <= LONGEST_MS ? millis : null);
    }

    static Measures ofPicture(long width, long height) {
        return of(width, height, 0);
    }

    static Measures ofSound(double seconds) {
        return of(0, 0, seconds);
    }
}
