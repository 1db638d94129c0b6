package app.masthead.access.connections.pages;

import app.masthead.access.connections.metadata.MetadataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Metadata as somebody hands it in.
 *
 * @param address where it can be read
 * @param text the document itself
 * @param provider the entity id of the provider that is meant, where the document describes several
 */
record MetadataForm(
        @Nullable String address,
        @Nullable String text,
        @Nullable String provider) {

    /** What was given, a file before a text before an address; an empty text where nothing was. */
    MetadataSource source(@Nullable MultipartFile file) {
        if (file != null && !file.isEmpty()) {
            return MetadataSource.FILE;
        }
        return text == null && address != null ? MetadataSource.ADDRESS : MetadataSource.TEXT;
    }

    /**
     * Why it cannot be told what is meant, as the end of a message's name.
     *
     * @param known the address on record, which stands in its field without anybody typing it
     */
    Optional<String> unclear(@Nullable MultipartFile file, @Nullable String known) {
        var handedIn = text != null || file != null && !file.isEmpty();
        if (!handedIn && address == null) {
            return Optional.of("nothing");
        }
        return handedIn && address != null && !address.equals(known) ? Optional.of("both") : Optional.empty();
    }

    /** The field at which a problem is told. */
    public String field() {
        return text == null ? "address" : "text";
    }

    byte[] bytes() {
        return String.valueOf(text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
