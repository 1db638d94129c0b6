package app.masthead.creatives.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How long an Ogg file with Vorbis or Opus takes: from its first page and its last (RFC 3533, RFC 7845). */
final class Ogg {

    private static final int HEAD = 256;
    private static final int TAIL = 64 * 1024;
    private static final int OPUS_RATE = 48_000;

    private Ogg() {}

    static Measures measure(RandomAccessFile file) throws IOException {
        var head = text(file, 0, HEAD);
        var vorbis = head.indexOf("\u0001vorbis");
        var rate = vorbis >= 0 ? little(head, vorbis + 12).getInt(0) : head.contains("OpusHead") ? OPUS_RATE : 0;
        var tail = text(file, Math.max(0, file.length() - TAIL), TAIL);
        var last = tail.lastIndexOf("OggS");
        if (rate <= 0 || last < 0 || last + 14 > tail.length()) {
            return Measures.NONE;
        }
        return Measures.ofSound((double) little(tail, last + 6).getLong(0) / rate);
    }

    private static ByteBuffer little(String text, int at) {
        var bytes = new byte[8];
        var found = text.substring(at, Math.min(text.length(), at + 8)).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(found, 0, bytes, 0, found.length);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String text(RandomAccessFile file, long at, int most) throws IOException {
        var bytes = new byte[(int) Math.min(most, file.length() - at)];
        file.seek(at);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
