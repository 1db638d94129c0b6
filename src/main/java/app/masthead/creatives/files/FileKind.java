package app.masthead.creatives.files;

import app.masthead.platform.http.DownloadLimits;
import java.time.Duration;
import java.util.List;

/** What a creative says a file is, and so how large and slow it may be and which content is right for it. */
public enum FileKind {
    IMAGE(20, Duration.ofMinutes(1), "image/"),
    VIDEO(100, Duration.ofMinutes(5), "video/"),
    AUDIO(50, Duration.ofMinutes(3), "audio/", "video/mp4", "video/webm", "video/ogg"),
    ARCHIVE(20, Duration.ofMinutes(1), "application/zip");

    private static final long MEGABYTE = 1_000_000;

    /** Slower, a host drips. */
    private static final long SLOWEST = 10_000;

    private final DownloadLimits limits;
    private final List<String> types;

    FileKind(int megabytes, Duration longest, String... types) {
        this.limits = new DownloadLimits(megabytes * MEGABYTE, longest, SLOWEST);
        this.types = List.of(types);
    }

    DownloadLimits limits() {
        return limits;
    }

    /** Whether content of that type is what the creative says; sound is found in containers of films as well. */
    boolean includes(String mimeType) {
        return types.stream().anyMatch(mimeType::startsWith);
    }
}
