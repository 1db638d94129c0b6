package app.masthead.creatives.preview;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is meant for a frame from being opened by itself, where the page around it no longer says what it may load
 * and where it may lead. Browsers tell by {@code Sec-Fetch-Dest} what a request is for, and no page can change it; one
 * that does not tell is answered.
 */
final class Destination {

    static final String HEADER = "Sec-Fetch-Dest";

    private static final Set<String> FRAMES = Set.of("iframe", "frame");
    private static final Set<String> PARTS = Set.of("image", "video", "audio", "empty", "iframe", "frame");

    private Destination() {}

    static boolean isFrame(@Nullable String told) {
        return told == null || FRAMES.contains(told);
    }

    /** Whether it is for a frame or for a picture, a film or a sound in one. */
    static boolean isPart(@Nullable String told) {
        return told == null || PARTS.contains(told);
    }
}
