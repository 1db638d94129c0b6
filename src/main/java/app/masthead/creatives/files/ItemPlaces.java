package app.masthead.creatives.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** Where the parts of a picture lie in its file, as far as the first of them say (ISO/IEC 14496-12, 8.11.3). */
final class ItemPlaces {

    private static final int MOST_BYTES = 64 * 1024;

    private final ByteBuffer box;
    private final int version;
    private final int offsetSize;
    private final int lengthSize;
    private final int baseSize;
    private final int indexSize;

    private ItemPlaces(ByteBuffer box) {
        this.box = box;
        this.version = box.getInt() >>> 24;
        var sizes = box.getShort();
        this.offsetSize = sizes >>> 12 & 0xF;
        this.lengthSize = sizes >>> 8 & 0xF;
        this.baseSize = sizes >>> 4 & 0xF;
        this.indexSize = version == 0 ? 0 : sizes & 0xF;
    }

    /** Where the last part ends of those that are not within the description itself. */
    static long end(RandomAccessFile file, long from, long until) throws IOException {
        var content = new byte[(int) Math.min(MOST_BYTES, until - from)];
        file.seek(from);
        file.readFully(content);
        long end = 0;
        try {
            var places = new ItemPlaces(ByteBuffer.wrap(content));
            for (var left = places.number(places.version < 2 ? 2 : 4); left > 0; left--) {
                end = Math.max(end, places.endOfItem());
            }
        } catch (BufferUnderflowException noMoreIsRead) {
            return end;
        }
        return end;
    }

    private long endOfItem() {
        number(version < 2 ? 2 : 4);
        var within = version > 0 && (box.getShort() & 0xF) != 0;
        var elsewhere = box.getShort() != 0;
        var base = number(baseSize);
        long end = 0;
        for (var left = extents(); left > 0; left--) {
            number(indexSize);
            end = Math.max(end, base + number(offsetSize) + number(lengthSize));
        }
        return within || elsewhere ? 0 : end;
    }

    /** Those of no bytes could be as many as anybody likes. */
    private long extents() {
        var count = number(2);
        return offsetSize + lengthSize == 0 ? 0 : count;
    }

    private long number(int bytes) {
        long value = 0;
        for (var n = 0; n < bytes; n++) {
            value = value << 8 | Byte.toUnsignedLong(box.get());
        }
        return value;
    }
}
