package app.masthead.creatives.files;

import java.awt.image.BufferedImage;

/**
 * 64 bits by which pictures that look alike are found (dHash): whether each of eight by eight places is brighter than
 * its neighbour. Resizing, recompressing and small changes turn few of them; {@code bit_count(a # b)} is the distance.
 */
final class PerceptualHash {

    private static final int SIDE = 8;

    private PerceptualHash() {}

    static long of(BufferedImage picture) {
        var grey = Pictures.drawn(picture, SIDE + 1, SIDE, BufferedImage.TYPE_BYTE_GRAY)
                .getRaster();
        long bits = 0;
        for (var y = 0; y < SIDE; y++) {
            for (var x = 0; x < SIDE; x++) {
                bits = bits << 1 | (grey.getSample(x, y, 0) < grey.getSample(x + 1, y, 0) ? 1 : 0);
            }
        }
        return bits;
    }
}
