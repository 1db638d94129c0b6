package app.masthead.creatives.files;

import app.masthead.platform.http.Validators;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Says what a file is: its type by its first bytes, its measures from its headers, and whether it is all there. Nothing is
 * decoded, a few kilobytes are kept in memory of however large a file, and what makes no sense is not believed.
 */
@Component
class MediaReader {

    private static final Logger LOG = LoggerFactory.getLogger(MediaReader.class);
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    MediaFacts read(Path file) {
        try {
            var mimeType = type(file);
            var measures = measures(file, mimeType);
            return new MediaFacts(
                    sha256(file),
                    mimeType,
                    Files.size(file),
                    measures.width(),
                    measures.height(),
                    measures.durationMs(),
                    FileEnd.isThere(file, mimeType));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** By what it is told apart from others, however much of it there is. */
    KnownFile known(Path file, Validators validators) {
        try {
            return new KnownFile(sha256(file), type(file), validators);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String type(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return MediaTypes.unified(TYPES.detect(content, new Metadata()).toString(), file);
        }
    }

    private static Measures measures(Path file, String mimeType) {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            return switch (mimeType) {
                case "image/png", "image/jpeg", "image/gif", "image/bmp", "image/tiff" -> Pictures.measure(file);
                case "image/webp", "audio/wav" -> Riff.measure(content);
                case "image/avif", "image/heic", "image/heif", "video/mp4", "video/quicktime", "audio/mp4" ->
                    IsoMedia.measure(content);
                case "video/webm", "video/x-matroska", "audio/webm" -> Matroska.measure(content);
                case "audio/mpeg" -> Mp3.measure(content);
                case "audio/ogg", "video/ogg" -> Ogg.measure(content);
                case "image/svg+xml" -> Svg.measure(file);
                default -> Measures.NONE;
            };
        } catch (IOException | RuntimeException unreadable) {
            LOG.debug("A file of type {} does not say its measures", mimeType, unreadable);
            return Measures.NONE;
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var chunk = new byte[64 * 1024];
            for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
                digest.update(chunk, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
