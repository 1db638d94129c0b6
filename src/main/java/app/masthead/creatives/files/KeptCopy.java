package app.masthead.creatives.files;

import app.masthead.creatives.content.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A kept copy with what is known about it.
 *
 * @param measured width and height in pixels; null for what has none, or could not be measured
 * @param durationMs of what plays, in milliseconds; null for what does not, or does not say
 */
public record KeptCopy(
        String url,
        StoredFile file,
        @Nullable Size measured,
        @Nullable Long durationMs,
        Instant fetchedAt) {}
