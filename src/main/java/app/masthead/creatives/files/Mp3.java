package app.masthead.creatives.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * How long an MP3 takes: from the number of frames where the encoder left it (Xing, Info), else from the bit rate of
 * its first frame, as players do.
 */
final class Mp3 {

    private static final int HEAD = 64 * 1024;
    private static final int[] RATES_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    private static final int[] RATES_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    private static final int[] HERTZ = {44_100, 48_000, 32_000, 1};
    private static final int LAYER_3 = 1;

    private Mp3() {}

    static Measures measure(RandomAccessFile file) throws IOException {
        var begin = afterTag(file);
        var bytes = new byte[(int) Math.min(HEAD, Math.max(0, file.length() - begin))];
        file.seek(begin);
        file.readFully(bytes);
        for (var at = 0; at + 4 < bytes.length; at++) {
            var frame = ByteBuffer.wrap(bytes).getInt(at);
            if (isFrame(frame)) {
                return Measures.ofSound(seconds(frame, bytes, at, file.length() - begin - at));
            }
        }
        return Measures.NONE;
    }

    private static long afterTag(RandomAccessFile file) throws IOException {
        var tag = new byte[10];
        file.seek(0);
        file.readFully(tag);
        if (!new String(tag, 0, 3, StandardCharsets.ISO_8859_1).equals("ID3")) {
            return 0;
        }
        return 10L + ((tag[6] & 0x7F) << 21 | (tag[7] & 0x7F) << 14 | (tag[8] & 0x7F) << 7 | tag[9] & 0x7F);
    }

    private static boolean isFrame(int frame) {
        return frame >>> 21 == 0x7FF
                && (frame >>> 17 & 3) == LAYER_3
                && (frame >>> 19 & 3) != 1
                && (frame >>> 12 & 15) % 15 != 0
                && (frame >>> 10 & 3) != 3;
    }

    private static double seconds(int frame, byte[] bytes, int at, long length) {
        var version = frame >>> 19 & 3;
        var hertz = HERTZ[frame >>> 10 & 3] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
        var samples = version == 3 ? 1152 : 576;
        var frames = frames(bytes, at);
        if (frames > 0) {
            return (double) frames * samples / hertz;
        }
        var kilobits = (version == 3 ? RATES_1 : RATES_2)[frame >>> 12 & 15];
        return length * 8.0 / (kilobits * 1000.0);
    }

    private static long frames(byte[] bytes, int at) {
        var head = new String(bytes, at, Math.min(64, bytes.length - at), StandardCharsets.ISO_8859_1);
        var mark = Math.max(head.indexOf("Xing"), head.indexOf("Info"));
        var told = mark >= 0 && at + mark + 12 <= bytes.length && (bytes[at + mark + 7] & 1) == 1;
        return told ? Integer.toUnsignedLong(ByteBuffer.wrap(bytes).getInt(at + mark + 8)) : 0;
    }
}
