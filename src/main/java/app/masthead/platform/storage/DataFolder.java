package app.masthead.platform.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the embedded database, held by one copy of the portal at a time.
 *
 * <p>The lock is what makes it safe to stop a server that an earlier, killed copy left running: without it a second
 * copy would stop the database of the first.
 */
class DataFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder hold(Path folder) {
        try {
            var path = Files.createDirectories(folder.toAbsolutePath().normalize());
            var file = path.resolve("lock");
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new IncompleteSettings("Another copy of Masthead is running on the data folder " + path
                        + ". Stop it, or give this one another folder with MASTHEAD_DATA_FOLDER.");
            }
            return new DataFolder(path, channel);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    Path database() {
        return path.resolve("postgresql-18");
    }

    Path binaries() {
        return path.resolve("postgresql-binaries");
    }

    /** Stops the server that a killed copy of the portal left running on this folder. */
    void stopOrphan() {
        var pidFile = database().resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        try (var lines = Files.lines(pidFile)) {
            lines.findFirst()
                    .map(String::strip)
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of)
                    .filter(this::servesThisFolder)
                    .ifPresent(DataFolder::stop);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean servesThisFolder(ProcessHandle process) {
        try {
            var command = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
            return command.contains(database().toString());
        } catch (IOException unknown) {
            return process.info().commandLine().orElse("").contains(database().toString());
        }
    }

    private static void stop(ProcessHandle server) {
        LOG.info("Stopping the database server {} that an earlier run left behind", server.pid());
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("The database server left behind does not stop", failure);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
