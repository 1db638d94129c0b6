package app.masthead.creatives.files;

import app.masthead.platform.tenancy.CurrentTenant;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
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

    /**
     * Keeps a file.
     *
     * @return what it is, now that it has been looked at as far as we can
     */
    MediaFacts keep(MediaFacts facts, String url, Path file) {
        store.keep(CurrentTenant.require(), facts.sha256(), file);
        if (rows.isLookedAt(facts.sha256())) {
            return rows.facts(Set.of(facts.sha256())).getOrDefault(facts.sha256(), facts);
        }
        var seen = facts.isRaster() ? Pictures.small(file) : Pictures.Small.NONE;
        var looked = seen.damaged() ? facts.damaged() : facts;
        rows.add(looked, url, seen.picture() == null ? Look.NONE : look(seen.picture()));
        return looked;
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
