package app.masthead.creatives.evidence;

import app.masthead.platform.json.ExactJson;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A kept file that the creative shows now, or showed when it was decided.
 *
 * @param mimeType by content
 * @param size in bytes
 * @param sourceUrl from where it was fetched
 */
record EvidenceFile(
        String sha256, String mimeType, long size, @Nullable String sourceUrl, Instant fetchedAt) {

    private static final String UNKNOWN = "bin";
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("image/png", "png"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/avif", "avif"),
            Map.entry("image/svg+xml", "svg"),
            Map.entry("video/mp4", "mp4"),
            Map.entry("video/webm", "webm"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/mp4", "m4a"),
            Map.entry("audio/ogg", "ogg"),
            Map.entry("audio/wav", "wav"),
            Map.entry("application/zip", "zip"),
            Map.entry("application/pdf", "pdf"));

    /** Its place in the pack: made of its digest alone, so that nothing of the buyer's leads out of a folder. */
    String entry() {
        return "files/" + sha256 + "." + ENDINGS.getOrDefault(mimeType, UNKNOWN);
    }

    JsonNode json() {
        return ExactJson.nodes()
                .objectNode()
                .put("entry", entry())
                .put("sha256", sha256)
                .put("mime_type", mimeType)
                .put("size_bytes", size)
                .put("source_url", sourceUrl)
                .put("fetched_at", fetchedAt.toString());
    }
}
