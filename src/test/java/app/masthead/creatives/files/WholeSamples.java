package app.masthead.creatives.files;

import static app.masthead.creatives.files.Samples.box;
import static app.masthead.creatives.files.Samples.joined;
import static app.masthead.creatives.files.Samples.latin;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Files that are all there, whatever is in them. */
public final class WholeSamples {

    private static final int IN_FILE = 0;
    private static final int IN_DESCRIPTION = 1;

    private WholeSamples() {}

    /** A picture with all its parts, of which the pixels are nonsense. */
    public static byte[] damaged(int width, int height) {
        var png = Samples.png(width, height);
        Arrays.fill(png, 60, png.length - 30, (byte) 0x55);
        return png;
    }

    /** A small picture that lies in its own description. */
    static byte[] smallAvif() {
        return joined(ftyp("avif"), meta(box("iloc", places(IN_DESCRIPTION, 0, 60)), box("idat", new byte[60])));
    }

    /** A picture made of tiles: how they are put together lies in the description, and they themselves behind it. */
    static byte[] tiledHeic() {
        var plan = box("idat", new byte[8]);
        var tiles = ftyp("heic").length + meta(box("iloc", places(IN_FILE, 0, 0)), plan).length + 8;
        return joined(ftyp("heic"), meta(box("iloc", places(IN_FILE, tiles, 300)), plan), box("mdat", new byte[300]));
    }

    /** The same without a word about where the tiles end. */
    static byte[] tiledHeicOfOpenEnd() {
        var heic = tiledHeic();
        ByteBuffer.wrap(heic).putInt(heic.length - 308, 0);
        return heic;
    }

    private static byte[] ftyp(String brand) {
        return box("ftyp", joined(latin(brand), new byte[4], latin("mif1")));
    }

    private static byte[] meta(byte[]... boxes) {
        return box("meta", joined(new byte[4], joined(boxes)));
    }

    /** Of two items, the first in the description; each in one piece. */
    private static byte[] places(int second, int offset, int length) {
        var places = ByteBuffer.allocate(8 + 2 * 16);
        places.put((byte) 1).put(new byte[3]).putShort((short) 0x4400).putShort((short) 2);
        place(places, IN_DESCRIPTION, 0, 8);
        place(places, second, offset, length);
        return places.array();
    }

    private static void place(ByteBuffer places, int method, int offset, int length) {
        places.putShort((short) 1).putShort((short) method).putShort((short) 0);
        places.putShort((short) 1).putInt(offset).putInt(length);
    }

    /** A picture in the simple form of WebP, whose pixels nobody looks at. */
    static byte[] webp(int width, int height) {
        var head = ByteBuffer.allocate(500).order(ByteOrder.LITTLE_ENDIAN);
        head.put((byte) 0x2F).putInt(width - 1 | height - 1 << 14);
        return Samples.riff("WEBP", Samples.riffChunk("VP8L", head.array()));
    }
}
