package app.masthead.creatives.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where files lie while they are fetched and looked at. What a node that died left there goes hours later. */
class WorkFolder {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);

    /** Longer than any file is worked on, by this node or by another on the same disk. */
    private static final Duration LEFT = Duration.ofHours(6);

    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

    private final Path folder;
    private final Clock clock;
    private final AtomicReference<Instant> swept = new AtomicReference<>(Instant.MIN);

    private WorkFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    static WorkFolder at(Path folder, Clock clock) {
        try {
            var work = new WorkFolder(Files.createDirectories(folder), clock);
            work.sweepNowAndThen();
            return work;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    WorkFile file() {
        try {
            sweepNowAndThen();
            return new WorkFile(Files.createTempFile(folder, "file-", ".part"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** By each node for itself, because the folder may be on its own disk. */
    private void sweepNowAndThen() throws IOException {
        var now = clock.instant();
        var last = swept.get();
        if (last.isBefore(now.minus(BETWEEN_SWEEPS)) && swept.compareAndSet(last, now)) {
            forgetFrom(now.minus(LEFT));
        }
    }

    private void forgetFrom(Instant before) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> isOlder(file, before)).forEach(file -> new WorkFile(file).close());
        }
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    /** A file that is gone when its work is done. */
    record WorkFile(Path path) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException failure) {
                LOG.warn("A file that was worked on stays behind: {}", path, failure);
            }
        }
    }
}
