package app.masthead.creatives.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A VAST or DAAST document that a buyer sent inline, read for the reviewer: what plays, for how long, where a click
 * leads and who is told of what. Nothing in it is fetched; DTDs and entities are refused.
 *
 * @param scripts addresses of code that measures or verifies
 * @param wrappers addresses at which the document goes on
 */
public record VastDocument(
        String version,
        @Nullable String title,
        List<MediaFile> mediaFiles,
        @Nullable String duration,
        List<String> landings,
        List<Tracker> told,
        List<Companion> companions,
        List<String> scripts,
        List<String> wrappers) {

    private static final VastMemory READ = new VastMemory(VastReader::read);

    /**
     * A file that would play.
     *
     * @param bitrate in kbit/s, as it is written; empty when it is not
     */
    public record MediaFile(
            String url, String type, @Nullable Size size, String bitrate, boolean interactive) {}

    /** An address that is told of an event. */
    public record Tracker(String event, String url) {}

    /**
     * What stands beside the film or the sound.
     *
     * @param resource an address, or the code itself
     */
    public record Companion(
            @Nullable Size size, String resource, @Nullable String landing) {}

    /** The document; empty when it is not one, too large or too deep, or tries to include something. */
    public static Optional<VastDocument> parse(String xml) {
        return READ.of(xml);
    }

    /** Everybody who is told of anything. */
    public List<String> trackers() {
        return told.stream().map(Tracker::url).toList();
    }
}
