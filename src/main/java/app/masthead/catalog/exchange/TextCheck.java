package app.masthead.catalog.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Whether a file is text in UTF-8, without reading all of it into memory; says where it stops being so. */
final class TextCheck {

    private static final int AT_A_TIME = 64 * 1024;
    private static final int GZIP = 0x1f8b;
    private static final int ZIP = 0x504b;
    private static final int BIG_ENDIAN = 0xfeff;
    private static final int LITTLE_ENDIAN = 0xfffe;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(AT_A_TIME);
    private final CharBuffer characters = CharBuffer.allocate(AT_A_TIME);
    private long decoded;
    private long line = 1;

    private TextCheck() {}

    /**
     * Reads through the file.
     *
     * @throws UnreadableFile when it is packed, or not in UTF-8
     */
    static void require(ImportFile file) {
        try (var content = file.content().open()) {
            new TextCheck().read(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(InputStream content) throws IOException {
        int count = content.read(bytes.array(), 0, AT_A_TIME);
        while (count >= 0) {
            bytes.position(bytes.position() + count);
            decode(false);
            count = content.read(bytes.array(), bytes.position(), bytes.remaining());
        }
        decode(true);
    }

    private void decode(boolean end) {
        bytes.flip();
        if (decoded == 0) refusePacked();
        var result = decoder.decode(bytes, characters, end);
        characters.flip().chars().filter(it -> it == '\n').forEach(it -> line++);
        characters.clear();
        if (result.isError()) throw notText();
        decoded += bytes.position();
        bytes.compact();
    }

    private void refusePacked() {
        if (bytes.remaining() < 2) return;
        switch (bytes.getShort(0) & 0xffff) {
            case GZIP, ZIP -> throw new UnreadableFile("packed");
            case BIG_ENDIAN, LITTLE_ENDIAN -> throw new UnreadableFile("utf-16");
            default -> {}
        }
    }

    private UnreadableFile notText() {
        var wrong = HexFormat.of().withUpperCase().toHexDigits(bytes.get(bytes.position()));
        return new UnreadableFile("not-utf-8", line, decoded + bytes.position() + 1, wrong);
    }
}
