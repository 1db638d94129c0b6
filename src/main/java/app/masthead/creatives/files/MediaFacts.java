package app.masthead.creatives.files;

import org.jspecify.annotations.Nullable;

/**
 * What a file is by its content, whatever anybody says about it.
 *
 * @param sha256 of its bytes
 * @param mimeType for example {@code image/png}; {@code application/octet-stream} for what nobody knows
 * @param size in bytes
 * @param width in pixels; null for what has none or does not say
 * @param height in pixels; null for what has none or does not say
 * @param durationMs of video and audio; null for what has none or does not say
 * @param whole false when it breaks off or is damaged, as far as anybody has looked
 */
public record MediaFacts(
        String sha256,
        String mimeType,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Long durationMs,
        boolean whole) {

    static final int LARGEST_SIDE = 1_000_000;

    MediaFacts damaged() {
        return new MediaFacts(sha256, mimeType, size, width, height, durationMs, false);
    }

    boolean isPicture() {
        return mimeType.startsWith("image/");
    }

    /** Whether it is a picture of pixels, not a drawing. */
    boolean isRaster() {
        return isPicture() && !mimeType.equals("image/svg+xml");
    }
}
