package app.masthead.creatives.assets;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.Size;
import app.masthead.creatives.files.KeptCopy;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The kept copy of a file, told in facts.
 *
 * @param measured what was found when it was fetched; null when it could not be measured
 * @param before when the same address gave another file, the last time that it did
 * @param otherDigest whether the file is not the one of which the buyer told the digest
 */
record CopyView(
        String sha256,
        String mimeType,
        long bytes,
        @Nullable Size measured,
        Instant keptAt,
        @Nullable Instant before,
        boolean otherDigest) {

    static CopyView of(Asset asset, List<KeptCopy> copies) {
        var latest = copies.getFirst();
        var told = asset.text("digest").orElse("").toLowerCase(Locale.ROOT).replaceFirst("^sha-?256[:-]", "");
        return new CopyView(
                latest.file().sha256(),
                latest.file().mimeType(),
                latest.file().size(),
                latest.measured(),
                latest.fetchedAt(),
                copies.size() > 1 ? copies.get(1).fetchedAt() : null,
                !asset.is("zip")
                        && !told.isEmpty()
                        && !told.equals(latest.file().sha256()));
    }

    public String shortDigest() {
        return sha256.substring(0, 12);
    }

    /** In the unit that people say: B, kB or MB. */
    public String weight() {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        return bytes < 1_000_000 ? bytes / 1_000 + " kB" : "%.1f MB".formatted(bytes / 1_000_000.0);
    }
}
