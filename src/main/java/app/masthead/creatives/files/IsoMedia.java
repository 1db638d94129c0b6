package app.masthead.creatives.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The boxes of MP4, MOV, M4A, AVIF and HEIC (ISO/IEC 14496-12). Own code, because libraries allocate as many bytes as a
 * box claims to have; here a few are read of each, of a bounded number of boxes.
 */
final class IsoMedia {

    private static final int MOST_BOXES = 2_000;
    private static final int HEAD = 112;

    private static final Set<String> HOLDERS = Set.of("moov", "trak", "iprp", "ipco");

    private final RandomAccessFile file;
    private final Nesting nesting = new Nesting();
    private int boxes;
    private long width;
    private long height;
    private double seconds;
    private boolean holdsItems;
    private long endOfItems;

    private IsoMedia(RandomAccessFile file) {
        this.file = file;
    }

    static Measures measure(RandomAccessFile file) throws IOException {
        var media = new IsoMedia(file);
        media.walk(0, file.length());
        return Measures.of(media.width, media.height, media.seconds);
    }

    /**
     * One that moves is a film. The parts of a still one are behind its description, and small ones within that; of one that
     * is made of tiles the plan alone is within, and so each part counts that the description names.
     */
    static boolean isWholePicture(RandomAccessFile file) throws IOException {
        var names = outermost(file).orElse(Set.of());
        if (isFilm(names) || !names.contains("meta")) {
            return isFilm(names);
        }
        var media = new IsoMedia(file);
        media.walk(0, file.length());
        return (media.holdsItems || names.contains("mdat")) && media.endOfItems <= file.length();
    }

    /** A film, or sound: with what describes it, which is often at the very end, and with something to be played. */
    static boolean isWholeFilm(RandomAccessFile file) throws IOException {
        return isFilm(outermost(file).orElse(Set.of()));
    }

    private static boolean isFilm(Set<String> names) {
        return names.contains("moov") && (names.contains("mdat") || names.contains("moof"));
    }

    /** The outermost boxes up to the last that is looked at; none where one goes on after the end of the file. */
    private static Optional<Set<String>> outermost(RandomAccessFile file) throws IOException {
        var media = new IsoMedia(file);
        var names = new HashSet<String>();
        long at = 0;
        while (at + 8 <= file.length() && media.boxes++ < MOST_BOXES) {
            var head = media.head(at, file.length());
            var end = end(head, at, file.length());
            if (end < at + 8 || end > file.length()) {
                return Optional.empty();
            }
            names.add(name(head));
            at = end;
        }
        return Optional.of(names);
    }

    private static long end(ByteBuffer head, long at, long until) {
        var size = Integer.toUnsignedLong(head.getInt(0));
        if (size == 0) {
            return until;
        }
        return at + (size == 1 ? head.getLong(8) : size);
    }

    private void walk(long from, long until) throws IOException {
        long at = from;
        while (at + 8 <= until && boxes++ < MOST_BOXES) {
            var head = head(at, until);
            var size = Integer.toUnsignedLong(head.getInt(0));
            var skip = 8;
            if (size == 1) {
                size = head.getLong(8);
                skip = 16;
            }
            var end = size == 0 ? until : at + size;
            if (end < at + skip || end > until) {
                return;
            }
            box(name(head), at + skip, end);
            at = end;
        }
    }

    private void box(String name, long at, long end) throws IOException {
        if (HOLDERS.contains(name)) {
            inside(at, end);
        } else if (name.equals("meta")) {
            inside(at + 4, end);
        } else if (name.equals("iloc")) {
            endOfItems = ItemPlaces.end(file, at, end);
        } else {
            look(name, head(at, end));
        }
    }

    private void inside(long from, long until) throws IOException {
        if (nesting.enter()) {
            walk(from, until);
            nesting.leave();
        }
    }

    private void look(String name, ByteBuffer box) {
        switch (name) {
            case "mvhd" -> seconds = duration(box);
            case "tkhd" ->
                sides(box.getInt(box.get(0) == 1 ? 88 : 76) >>> 16, box.getInt(box.get(0) == 1 ? 92 : 80) >>> 16);
            case "idat" -> holdsItems = true;
            case "ispe" -> sides(Integer.toUnsignedLong(box.getInt(4)), Integer.toUnsignedLong(box.getInt(8)));
            default -> {}
        }
    }

    private static double duration(ByteBuffer box) {
        var isLong = box.get(0) == 1;
        var scale = Integer.toUnsignedLong(box.getInt(isLong ? 20 : 12));
        var units = isLong ? box.getLong(24) : Integer.toUnsignedLong(box.getInt(16));
        return scale == 0 || units < 0 ? 0 : (double) units / scale;
    }

    /** The largest track or item is what is seen. */
    private void sides(long itsWidth, long itsHeight) {
        if (itsWidth * itsHeight > width * height) {
            width = itsWidth;
            height = itsHeight;
        }
    }

    private ByteBuffer head(long at, long until) throws IOException {
        var head = new byte[HEAD];
        file.seek(at);
        file.readFully(head, 0, (int) Math.min(HEAD, until - at));
        return ByteBuffer.wrap(head);
    }

    private static String name(ByteBuffer head) {
        return new String(head.array(), 4, 4, StandardCharsets.ISO_8859_1);
    }
}
