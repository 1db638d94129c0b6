package app.masthead.catalog.exchange;

import app.masthead.platform.text.PlainText;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody has sent: a file, or pasted text. It is read from its beginning as often as need be: JSON
 * product by product, of a sheet the columns that are known at once.
 *
 * @param name of the file; none for pasted text
 * @param pasted none for a file
 */
record ImportFile(@Nullable String name, @Nullable String pasted, Content content) {

    /** As many characters as can be pasted; what is longer is sent as a file. */
    static final int MOST_PASTED = 1_000_000;

    private static final int LONGEST_NAME = 200;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** Opens what was sent at its beginning. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    static ImportFile of(@Nullable MultipartFile file, @Nullable String text) {
        if (file != null && !file.isEmpty()) {
            var name = PlainText.line(String.valueOf(file.getOriginalFilename()), LONGEST_NAME);
            return new ImportFile(name, null, file::getInputStream);
        }
        if (file != null
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isEmpty()) {
            throw new UnreadableFile("empty-file");
        }
        if (text == null || text.isBlank()) throw new UnreadableFile("nothing");
        if (text.length() > MOST_PASTED) throw new UnreadableFile("too-long");
        return new ImportFile(null, text, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Everything behind a byte order mark. */
    InputStream open() {
        try {
            var bytes = new BufferedInputStream(content.open());
            bytes.mark(BYTE_ORDER_MARK.length);
            var start = bytes.readNBytes(BYTE_ORDER_MARK.length);
            if (!Arrays.equals(start, BYTE_ORDER_MARK)) bytes.reset();
            return bytes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** JSON begins with a bracket, and a sheet does not. */
    ImportSource source() {
        if (name != null && name.toLowerCase(Locale.ROOT).endsWith(".json")) return ImportSource.JSON;
        try (var bytes = open()) {
            var character = bytes.read();
            while (character >= 0 && Character.isWhitespace(character)) character = bytes.read();
            return character == '{' || character == '[' ? ImportSource.JSON : ImportSource.CSV;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
