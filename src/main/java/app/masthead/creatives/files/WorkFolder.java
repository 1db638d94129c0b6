package app.masthead.creatives.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where files lie while they are fetched and looked at. What a node that died left there goes at a later start. */
class WorkFolder {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);

    /** Longer than any file is worked on, by this node or by another on the same disk. */
    private static final Duration LEFT = Duration.ofHours(6);

    private final Path folder;

    private WorkFolder(Path folder) {
        this.folder = folder;
    }

    static WorkFolder at(Path folder, Clock clock) {
        try {
            var work = new WorkFolder(Files.createDirectories(folder));
            work.forgetFrom(clock.instant().minus(LEFT));
            return work;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    WorkFile file() {
        try {
            return new WorkFile(Files.createTempFile(folder, "file-", ".part"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
