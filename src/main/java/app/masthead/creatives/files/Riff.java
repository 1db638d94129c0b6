package app.masthead.creatives.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of RIFF: WebP and WAV. Each is looked at by its head, never taken as long as it says it is. */
final class Riff {

    private static final int MOST_CHUNKS = 200;
    private static final int HEAD = 30;

    /** From here on, lengths stand for one that their writer did not know. */
    private static final long NOT_KNOWN = 0x7FFF0000L;

    private static final Set<String> PIXELS = Set.of("VP8 ", "VP8L", "ANMF");

    private Riff() {}

    static Measures measure(RandomAccessFile file) throws IOException {
        long at = 12;
        long bytesPerSecond = 0;
        for (var n = 0; n < MOST_CHUNKS && at + 8 <= file.length(); n++) {
            var chunk = read(file, at);
            var name = name(chunk);
            var size = Integer.toUnsignedLong(chunk.getInt(4));
            switch (name) {
                case "VP8X" -> {
                    return Measures.ofPicture(1 + int24(chunk, 12), 1 + int24(chunk, 15));
                }
                case "VP8L" -> {
                    return lossless(chunk.getInt(9));
                }
                case "VP8 " -> {
                    return Measures.ofPicture(chunk.getShort(14) & 0x3FFF, chunk.getShort(16) & 0x3FFF);
                }
                case "fmt " -> bytesPerSecond = Integer.toUnsignedLong(chunk.getInt(16));
                case "data" -> {
                    return Measures.ofSound(seconds(Math.min(size, file.length() - at - 8), bytesPerSecond));
                }
                default -> {}
            }
            at += 8 + size + (size & 1);
        }
        return Measures.NONE;
    }

    /** Whether all of it is there that it says, and pixels among that; those of an animation are in its frames. */
    static boolean isWholePicture(RandomAccessFile file) throws IOException {
        if (8 + Integer.toUnsignedLong(read(file, 0).getInt(4)) > file.length()) {
            return false;
        }
        long at = 12;
        for (var n = 0; n < MOST_CHUNKS && at + 8 <= file.length(); n++) {
            var chunk = read(file, at);
            if (PIXELS.contains(name(chunk))) {
                return true;
            }
            var size = Integer.toUnsignedLong(chunk.getInt(4));
            at += 8 + size + (size & 1);
        }
        return false;
    }

    /** Whether all the sound is there. Some writers count their own head as well, and those into a pipe know no length. */
    static boolean isWholeSound(RandomAccessFile file) throws IOException {
        if (isMore(Integer.toUnsignedLong(read(file, 0).getInt(4)), file.length())) {
            return false;
        }
        long at = 12;
        for (var n = 0; n < MOST_CHUNKS && at + 8 <= file.length(); n++) {
            var chunk = read(file, at);
            var size = Integer.toUnsignedLong(chunk.getInt(4));
            if (name(chunk).equals("data")) {
                return !isMore(size, file.length() - at - 8);
            }
            at += 8 + size + (size & 1);
        }
        return false;
    }

    private static boolean isMore(long said, long there) {
        return said > there && said < NOT_KNOWN;
    }

    private static Measures lossless(int bits) {
        return Measures.ofPicture(1 + (bits & 0x3FFF), 1 + (bits >>> 14 & 0x3FFF));
    }

    private static double seconds(long bytes, long bytesPerSecond) {
        return bytesPerSecond == 0 ? 0 : (double) bytes / bytesPerSecond;
    }

    private static ByteBuffer read(RandomAccessFile file, long at) throws IOException {
        var head = new byte[HEAD];
        file.seek(at);
        file.readFully(head, 0, (int) Math.min(HEAD, file.length() - at));
        return ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String name(ByteBuffer chunk) {
        return new String(chunk.array(), 0, 4, StandardCharsets.ISO_8859_1);
    }

    private static int int24(ByteBuffer chunk, int at) {
        return chunk.getInt(at) & 0xFFFFFF;
    }
}
