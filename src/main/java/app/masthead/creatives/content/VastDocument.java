package app.masthead.creatives.content;

import java.time.Duration;
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
     * @param interactive whether it is code that plays something
     * @param streamed whether it is no file, but comes piece by piece
     * @param film which film or sound of the document it renders, counted from 0
     */
    public record MediaFile(
            String url,
            String type,
            @Nullable Size size,
            String bitrate,
            boolean interactive,
            boolean streamed,
            int film) {

        public boolean isSound() {
            return type.regionMatches(true, 0, "audio/", 0, 6);
        }
    }

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

    /**
     * The files of which copies are kept, first the one that is shown: at most four, whole ones that play without
     * running code. Every film has one before any has a second; of one film MP4 comes first, and of several the one of
     * medium bitrate, which most will meet, before those that are further from it.
     */
    public List<MediaFile> kept() {
        return VastFiles.of(mediaFiles).kept();
    }

    /** One file of each further film, of which nothing is kept. */
    public List<MediaFile> leftOut() {
        return VastFiles.of(mediaFiles).leftOut();
    }

    /** How long its film is, if it has one that says so. */
    public Optional<Duration> length() {
        var films = mediaFiles.stream().map(MediaFile::film).distinct().count();
        return films == 1 && duration != null ? VastFiles.length(duration) : Optional.empty();
    }

    /** Everybody who is told of anything. */
    public List<String> trackers() {
        return told.stream().map(Tracker::url).toList();
    }
}
