package app.masthead.creatives.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Files that are all there, whatever is in them. */
public final class WholeSamples {

    private WholeSamples() {}

    /** A picture with all its parts, of which the pixels are nonsense. */
    public static byte[] damaged(int width, int height) {
        var png = Samples.png(width, height);
        Arrays.fill(png, 60, png.length - 30, (byte) 0x55);
        return png;
    }

    /** A picture in the simple form of WebP, whose pixels nobody looks at. */
    static byte[] webp(int width, int height) {
        var head = ByteBuffer.allocate(500).order(ByteOrder.LITTLE_ENDIAN);
        head.put((byte) 0x2F).putInt(width - 1 | height - 1 << 14);
        return Samples.riff("WEBP", Samples.riffChunk("VP8L", head.array()));
    }
}
