package app.masthead.creatives.processing;

import app.masthead.creatives.files.KnownFile;
import app.masthead.platform.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a creative that runs, of which there is a copy.
 *
 * @param number its place among the files of the creative
 * @param known as it was when we last found it
 * @param other what its host has given instead since; null when it has not
 */
public record StandingFile(
        TenantId tenant,
        String principal,
        String creative,
        int number,
        String url,
        KnownFile known,
        @Nullable Other other) {

    /** Whoever gives others for as long gives no slip of a moment, though each may be another. */
    private static final Duration LONG_ENOUGH = Duration.ofHours(1);

    /** Whether another file bears out that its host has replaced the one that is known. */
    public boolean isReplacedBy(String sha256, Instant now) {
        return other != null
                && (other.sha256().equals(sha256)
                        || !other.since().plus(LONG_ENOUGH).isAfter(now));
    }

    /**
     * Another file than the known one.
     *
     * @param sha256 of what its host gave last
     * @param since when its host first gave another
     */
    public record Other(String sha256, Instant since) {}
}
