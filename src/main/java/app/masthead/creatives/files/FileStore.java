package app.masthead.creatives.files;

import app.masthead.platform.tenancy.TenantId;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the bytes of files lie, by tenant and by their SHA-256. The same bytes are stored once, and what is stored never
 * changes; a file is there whole or not at all, whatever crashes.
 */
public interface FileStore {

    /**
     * Keeps a copy of a file of this machine.
     *
     * @throws java.io.UncheckedIOException when it cannot be kept
     */
    void keep(TenantId tenant, String sha256, Path file);

    /**
     * The bytes of a file, if there is such a one; to be closed by whoever reads them.
     *
     * @param from how many of them to leave out, which is less than there are, or 0; they are not read to get there
     * @throws java.io.UncheckedIOException when they cannot be read
     */
    Optional<InputStream> open(TenantId tenant, String sha256, long from);
}
