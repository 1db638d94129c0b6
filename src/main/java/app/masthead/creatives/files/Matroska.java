package app.masthead.creatives.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;

/** The elements of WebM and Matroska (RFC 9559), as far as they tell measures: a bounded number, each by its head. */
final class Matroska {

    private static final int SEGMENT = 0x18538067;
    private static final int INFO = 0x1549A966;
    private static final int SCALE = 0x2AD7B1;
    private static final int DURATION = 0x4489;
    private static final int TRACKS = 0x1654AE6B;
    private static final int TRACK = 0xAE;
    private static final int VIDEO = 0xE0;
    private static final int WIDTH = 0xB0;
    private static final int HEIGHT = 0xBA;
    private static final int CLUSTER = 0x1F43B675;
    private static final int MOST_ELEMENTS = 2_000;

    private static final double USUAL_SCALE = 1_000_000;
    private static final double NANOS = 1_000_000_000;

    private final RandomAccessFile file;
    private final Nesting nesting = new Nesting();
    private int elements;
    private long width;
    private long height;
    private double scale = USUAL_SCALE;
    private double duration;

    private Matroska(RandomAccessFile file) {
        this.file = file;
    }

    static Measures measure(RandomAccessFile file) throws IOException {
        var media = new Matroska(file);
        media.walk(0, file.length());
        return Measures.of(media.width, media.height, media.duration * media.scale / NANOS);
    }

    /** Whether there is as much of it as it says; live recordings do not say. */
    static boolean isWhole(RandomAccessFile file) throws IOException {
        var media = new Matroska(file);
        for (var id = 0; id != SEGMENT && media.elements++ < MOST_ELEMENTS; ) {
            id = (int) media.number(false);
            var size = media.number(true);
            var end = file.getFilePointer() + size;
            if (end > file.length()) {
                return false;
            }
            file.seek(size < 0 ? file.length() : end);
        }
        return true;
    }

    /** Reads on until the media itself begins. */
    private boolean walk(long from, long until) throws IOException {
        long at = from;
        while (at + 2 <= until && elements++ < MOST_ELEMENTS) {
            file.seek(at);
            var id = (int) number(false);
            var size = number(true);
            var begin = file.getFilePointer();
            var end = size < 0 ? until : Math.min(until, begin + size);
            if (id == CLUSTER || !look(id, begin, end)) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private boolean look(int id, long begin, long end) throws IOException {
        switch (id) {
            case SEGMENT, INFO, TRACKS, TRACK, VIDEO -> {
                return inside(begin, end);
            }
            case SCALE -> scale = unsigned(begin, end);
            case DURATION -> duration = floating(begin, end);
            case WIDTH -> width = Math.max(width, unsigned(begin, end));
            case HEIGHT -> height = Math.max(height, unsigned(begin, end));
            default -> {}
        }
        return true;
    }

    private boolean inside(long begin, long end) throws IOException {
        if (!nesting.enter()) {
            return false;
        }
        var goesOn = walk(begin, end);
        nesting.leave();
        return goesOn;
    }

    /** A number of one to eight bytes, whose length is in its first bits; -1 for a size that is not known. */
    private long number(boolean size) throws IOException {
        var first = file.read();
        var length = Integer.numberOfLeadingZeros(first) - 23;
        if (first <= 0 || length > 8) {
            throw new EOFException("No element here");
        }
        long value = size ? first & (0xFF >> length) : first;
        var unknown = size && value == 0xFF >> length;
        for (var n = 1; n < length; n++) {
            var next = file.readUnsignedByte();
            unknown &= next == 0xFF;
            value = value << 8 | next;
        }
        return unknown ? -1 : value;
    }

    private long unsigned(long begin, long end) throws IOException {
        long value = 0;
        file.seek(begin);
        for (var n = 0; n < Math.min(8, end - begin); n++) {
            value = value << 8 | file.readUnsignedByte();
        }
        return value;
    }

    private double floating(long begin, long end) throws IOException {
        var bits = unsigned(begin, end);
        return end - begin == 4
                ? Float.intBitsToFloat((int) bits)
                : ByteBuffer.allocate(8).putLong(bits).getDouble(0);
    }
}
