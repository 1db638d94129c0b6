package app.masthead.creatives.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Raster pictures: measured from their header, and made small. One is decoded at a time, and of a large one only every
 * second, third or tenth pixel is kept, so that the memory it takes does not depend on what a buyer sends.
 */
final class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    /** A thumbnail is at most so wide and high. */
    private static final int SMALL = 320;

    /** Subsampled, a picture keeps at least twice the pixels of its thumbnail on each side. */
    private static final int ENOUGH = 2 * SMALL;

    /** What a decoder has to go through for it, however few pixels are kept. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    static {
        ImageIO.setUseCache(false);
    }

    private Pictures() {}

    static Measures measure(Path file) throws IOException {
        try (var content = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                return Measures.NONE;
            }
            var reader = readers.next();
            try {
                reader.setInput(content, true, true);
                return Measures.ofPicture(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    /**
     * A picture as it is shown among others.
     *
     * @param picture null where there is none to show
     * @param damaged whether it cannot be decoded as a whole, though we know how it is done
     */
    record Small(@Nullable BufferedImage picture, boolean damaged) {

        static final Small NONE = new Small(null, false);
    }

    /** The picture, small; none where it cannot be decoded, or not with reasonable effort. */
    static Small small(Path file) {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try (var content = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                return Small.NONE;
            }
            var reader = readers.next();
            reader.setInput(content, true, true);
            return decoded(reader);
        } catch (IOException | RuntimeException undecodable) {
            LOG.debug("A picture cannot be decoded", undecodable);
            return new Small(null, isDamage(undecodable));
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static Small decoded(ImageReader reader) throws IOException {
        try {
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                return Small.NONE;
            }
            var damaged = new AtomicBoolean();
            reader.addIIOReadWarningListener((source, warning) -> damaged.set(damaged.get() || isDamage(warning)));
            return new Small(reduced(reader.read(0, subsampled(reader, width, height))), damaged.get());
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam subsampled(ImageReader reader, long width, long height) {
        var step = (int) Math.max(1, Math.min(width, height) / ENOUGH);
        var least = (int) Math.max(step, Math.max(width, height) / 4_000);
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(least, least, 0, 0);
        return wanted;
    }

    /**
     * Pixels that are not there. Whatever else a decoder fails at may be a kind of picture that browsers know and Java does
     * not, such as CMYK.
     */
    private static boolean isDamage(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(it -> it instanceof EOFException || it instanceof ZipException);
    }

    /** Pixels that a decoder of JPEG had to make up, in its own words; it complains of much that is harmless, too. */
    private static boolean isDamage(String warning) {
        return warning.contains("premature end of data segment") || warning.contains("bad Huffman code");
    }

    /** Never enlarged; what lets the ground through is shown on white. */
    private static BufferedImage reduced(BufferedImage picture) {
        var factor = Math.min(1.0, (double) SMALL / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        return drawn(picture, width, height, BufferedImage.TYPE_INT_RGB);
    }

    static BufferedImage drawn(BufferedImage picture, int width, int height, int type) {
        var small = new BufferedImage(width, height, type);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }
}
