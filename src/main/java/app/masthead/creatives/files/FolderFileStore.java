package app.masthead.creatives.files;

import app.masthead.platform.tenancy.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/**
 * Files in a folder of this machine, or of a file system that all nodes share. A copy is written under another name,
 * forced to the disk, and only then given its name, in one step.
 */
class FolderFileStore implements FileStore {

    private static final int PREFIX = 2;

    private final Path folder;
    private final WorkFolder work;

    FolderFileStore(Path folder, WorkFolder work) {
        this.folder = folder;
        this.work = work;
    }

    @Override
    public void keep(TenantId tenant, String sha256, Path file) {
        var kept = place(tenant, sha256);
        var place = Objects.requireNonNull(kept.getParent());
        if (Files.exists(kept)) {
            return;
        }
        try (var copy = work.file()) {
            makeLasting(place);
            Files.copy(file, copy.path(), StandardCopyOption.REPLACE_EXISTING);
            force(copy.path(), StandardOpenOption.WRITE);
            Files.move(copy.path(), kept, StandardCopyOption.ATOMIC_MOVE);
            force(place, StandardOpenOption.READ);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A folder that is new is there after a power cut only when the folder that it lies in was forced to the disk. */
    private static void makeLasting(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return;
        }
        var parent = Objects.requireNonNull(place.getParent());
        makeLasting(parent);
        Files.createDirectories(place);
        force(parent, StandardOpenOption.READ);
    }

    @Override
    public Optional<InputStream> open(TenantId tenant, String sha256, long from) {
        try {
            return Optional.of(Channels.newInputStream(FileChannel.open(place(tenant, sha256), StandardOpenOption.READ)
                    .position(from)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path place(TenantId tenant, String sha256) {
        FileNames.check(tenant, sha256);
        return folder.resolve(tenant.value())
                .resolve(sha256.substring(0, PREFIX))
                .resolve(sha256);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
