package app.masthead.creatives.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files to look at, made of the few bytes that say what they are. */
public final class Samples {

    private Samples() {}

    /** A picture whose left half is of another colour than its right. */
    public static byte[] picture(String format, int width, int height, Color left, Color right) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(left);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(right);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] png(int width, int height) {
        return picture("png", width, height, Color.RED, Color.BLUE);
    }

    /** A picture of 30,000 by 30,000 pixels in some 110 kilobytes, which takes 2.7 gigabytes once it is decoded. */
    public static byte[] bomb() {
        var pixels = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(pixels)) {
            var row = new byte[1 + 30_000 / 8];
            for (var y = 0; y < 30_000; y++) {
                deflated.write(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var head = ByteBuffer.allocate(13).putInt(30_000).putInt(30_000).put(new byte[] {1, 0, 0, 0, 0});
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                chunk("IHDR", head.array()),
                chunk("IDAT", pixels.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    /** What browsers take for a picture and, asked to, for a program. */
    public static byte[] polyglot() {
        return latin("GIF89a=1;alert(document.domain)//").clone();
    }

    /** A film of that size and length. */
    public static byte[] mp4(int width, int height, int millis) {
        var header = ByteBuffer.allocate(100)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(1000)
                .putInt(millis);
        var track = ByteBuffer.allocate(84).putInt(76, width << 16).putInt(80, height << 16);
        return joined(
                box("ftyp", joined(latin("isom"), new byte[4], latin("isommp42"))),
                box("free", new byte[8]),
                box("moov", joined(box("mvhd", header.array()), box("trak", box("tkhd", track.array())))),
                box("mdat", new byte[32]));
    }

    /** A still picture in a box. */
    public static byte[] avif(int width, int height) {
        var extent = ByteBuffer.allocate(12).putInt(4, width).putInt(8, height);
        var properties = box("iprp", box("ipco", box("ispe", extent.array())));
        return joined(
                box("ftyp", joined(latin("avif"), new byte[4], latin("avifmif1"))),
                box("meta", joined(new byte[4], properties)),
                box("mdat", new byte[200]));
    }

    /** A film in WebM, of that size and length. */
    public static byte[] webm(int width, int height, double millis) {
        var info = joined(
                element(0x2AD7B1, ByteBuffer.allocate(4).putInt(1_000_000).array()),
                element(0x4489, ByteBuffer.allocate(8).putDouble(millis).array()));
        var video = joined(element(0xB0, sides(width)), element(0xBA, sides(height)));
        return joined(
                element(0x1A45DFA3, element(0x4282, latin("webm"))),
                element(
                        0x18538067,
                        joined(element(0x1549A966, info), element(0x1654AE6B, element(0xAE, element(0xE0, video))))));
    }

    /** Sound of that length at 8,000 bytes a second. */
    public static byte[] wav(int seconds) {
        var format = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        format.putShort((short) 1).putShort((short) 1).putInt(8_000).putInt(8_000);
        format.putShort((short) 1).putShort((short) 8);
        return riff("WAVE", joined(riffChunk("fmt ", format.array()), riffChunk("data", new byte[8_000 * seconds])));
    }

    /** A picture in the extended form of WebP; only its head. */
    public static byte[] webp(int width, int height) {
        var head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(4, width - 1).putInt(7, height - 1);
        return riff("WEBP", riffChunk("VP8X", Arrays.copyOf(head.array(), 10)));
    }

    /** Sound of 128 kilobits a second, without a word about its length. */
    public static byte[] mp3(int seconds) {
        var frames = new byte[16_000 * seconds];
        for (var at = 0; at + 4 <= frames.length; at += 417) {
            ByteBuffer.wrap(frames).putInt(at, 0xFFFB9064);
        }
        return frames;
    }

    /** Vorbis of that length, of which only the first and the last page are there. */
    public static byte[] ogg(int seconds) {
        var head = ByteBuffer.allocate(23).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(0).put((byte) 2).putInt(44_100);
        return joined(oggPage(0, joined(latin("\u0001vorbis"), head.array())), oggPage(44_100L * seconds, new byte[9]));
    }

    private static byte[] oggPage(long position, byte[] packet) {
        var head = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN);
        head.put(latin("OggS")).put(5, (byte) (position == 0 ? 2 : 4)).putLong(6, position);
        head.put(26, (byte) 1).put(27, (byte) packet.length);
        return joined(head.array(), packet);
    }

    static byte[] box(String name, byte[] content) {
        return joined(ByteBuffer.allocate(4).putInt(8 + content.length).array(), latin(name), content);
    }

    private static byte[] element(int id, byte[] content) {
        var bytes = ByteBuffer.allocate(4).putInt(id).array();
        var from = (Integer.numberOfLeadingZeros(id)) / 8;
        var size = ByteBuffer.allocate(4).putInt(0x10000000 | content.length).array();
        return joined(Arrays.copyOfRange(bytes, from, 4), size, content);
    }

    private static byte[] sides(int pixels) {
        return ByteBuffer.allocate(2).putShort((short) pixels).array();
    }

    static byte[] riff(String form, byte[] chunks) {
        return riffChunk("RIFF", joined(latin(form), chunks));
    }

    static byte[] riffChunk(String name, byte[] content) {
        var size = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(content.length);
        return joined(latin(name), size.array(), content, new byte[content.length & 1]);
    }

    private static byte[] chunk(String name, byte[] content) {
        var checked = joined(latin(name), content);
        var sum = new CRC32();
        sum.update(checked);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                checked,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
