package app.masthead.creatives.files;

import app.masthead.platform.tenancy.CurrentTenant;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps files: their bytes in the store, what they are in the database, and a small picture of those that are pictures.
 * The bytes are there before anything says so; a node that dies in between leaves bytes that the next one finds.
 */
@Component
class FileLibrary {

    private final FileStore store;
    private final MediaRows rows;
    private final MediaReader reader;
    private final WorkFolder work;

    FileLibrary(FileStore store, MediaRows rows, MediaReader reader, WorkFolder work) {
        this.store = store;
        this.rows = rows;
        this.reader = reader;
        this.work = work;
    }

    void keep(MediaFacts facts, String url, Path file) {
        store.keep(CurrentTenant.require(), facts.sha256(), file);
        if (!rows.has(facts.sha256())) {
            rows.add(facts, url, look(facts, file));
        }
    }

    private Look look(MediaFacts facts, Path file) {
        return facts.isRaster() ? Pictures.small(file).map(this::look).orElse(Look.NONE) : Look.NONE;
    }

    private Look look(BufferedImage small) {
        return new Look(PerceptualHash.of(small), kept(small));
    }

    private String kept(BufferedImage small) {
        try (var file = work.file()) {
            if (!ImageIO.write(small, "jpg", file.path().toFile())) {
                throw new IllegalStateException("Java writes no JPEG");
            }
            var facts = reader.read(file.path());
            store.keep(CurrentTenant.require(), facts.sha256(), file.path());
            rows.add(facts, null, Look.NONE);
            return facts.sha256();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * How a picture looks.
     *
     * @param hash by which alike ones are found
     * @param thumbnail the digest of the small picture
     */
    record Look(@Nullable Long hash, @Nullable String thumbnail) {

        static final Look NONE = new Look(null, null);
    }
}
