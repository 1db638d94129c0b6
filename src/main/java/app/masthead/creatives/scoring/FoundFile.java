package app.masthead.creatives.scoring;

import org.jspecify.annotations.Nullable;

/**
 * A file as it was found at its address, by its content and not by what anybody says about it.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param mimeType by content, for example {@code image/png}
 * @param sizeBytes of the file as it is transferred
 * @param width in pixels; null for what has none
 * @param height in pixels; null for what has none
 * @param durationMs of video and audio, in milliseconds; null for what has none or does not say
 * @param whole false when it breaks off or is damaged, as far as anybody has looked
 */
public record FoundFile(
        String sha256,
        String mimeType,
        long sizeBytes,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Long durationMs,
        boolean whole) {}
