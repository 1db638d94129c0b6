package app.masthead.creatives.files;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/** Goes through a picture's parts to the one that ends it; an {@link EOFException} comes before that where it is cut off. */
final class PictureEnd {

    private static final int PNG_SIGNATURE = 8;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int CHECKSUM = 4;

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    private static final int GIF_SIGNATURE = 6;
    private static final int GIF_EXTENSION = 0x21;
    private static final int GIF_IMAGE = 0x2C;

    private PictureEnd() {}

    /** Chunks, of which the last one says so (PNG, third edition, 5). */
    static boolean ofPng(DataInputStream content) throws IOException {
        content.skipNBytes(PNG_SIGNATURE);
        var pixels = false;
        while (true) {
            var length = content.readInt();
            var name = content.readInt();
            content.skipNBytes(Integer.toUnsignedLong(length) + CHECKSUM);
            pixels |= name == IDAT;
            if (name == IEND) {
                return pixels;
            }
        }
    }

    /** Segments behind markers, and between them the pixels, in which no marker can stand (ITU-T T.81, B.1). */
    static boolean ofJpeg(DataInputStream content) throws IOException {
        content.skipNBytes(2);
        var pixels = false;
        for (var marker = marker(content); marker != END_OF_IMAGE; marker = marker(content)) {
            content.skipNBytes(Math.max(0, content.readUnsignedShort() - 2));
            pixels |= marker == START_OF_SCAN;
        }
        return pixels;
    }

    /** The next one with a segment of its own. */
    private static int marker(DataInputStream content) throws IOException {
        while (true) {
            while (content.readUnsignedByte() != 0xFF) {}
            var marker = content.readUnsignedByte();
            while (marker == 0xFF) {
                marker = content.readUnsignedByte();
            }
            if (marker > 0x01 && (marker < 0xD0 || marker > 0xD7)) {
                return marker;
            }
        }
    }

    /** Blocks of blocks (GIF89a, 12). Many end without the one that says so, and are whole all the same. */
    static boolean ofGif(DataInputStream content) throws IOException {
        content.skipNBytes(GIF_SIGNATURE + 4);
        var flags = content.readUnsignedByte();
        content.skipNBytes(2);
        skipColours(content, flags);
        var pixels = false;
        for (var block = content.read(); block == GIF_EXTENSION || block == GIF_IMAGE; block = content.read()) {
            if (block == GIF_IMAGE) {
                content.skipNBytes(8);
                skipColours(content, content.readUnsignedByte());
                pixels = true;
            }
            content.skipNBytes(1);
            skipBlocks(content);
        }
        return pixels;
    }

    private static void skipBlocks(DataInputStream content) throws IOException {
        for (var length = content.readUnsignedByte(); length > 0; length = content.readUnsignedByte()) {
            content.skipNBytes(length);
        }
    }

    private static void skipColours(DataInputStream content, int flags) throws IOException {
        content.skipNBytes((flags & 0x80) == 0 ? 0 : 3L << (1 + (flags & 7)));
    }
}
