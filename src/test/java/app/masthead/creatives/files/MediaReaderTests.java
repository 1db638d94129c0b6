package app.masthead.creatives.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What files are, by what is in them. */
class MediaReaderTests {

    @TempDir
    private Path folder;

    private final MediaReader reader = new MediaReader();

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("a PNG", Samples.png(300, 250), "image/png", 300, 250, null),
                Arguments.of(
                        "a JPEG", Samples.picture("jpg", 728, 90, Color.RED, Color.BLUE), "image/jpeg", 728, 90, null),
                Arguments.of(
                        "a GIF", Samples.picture("gif", 120, 600, Color.RED, Color.BLUE), "image/gif", 120, 600, null),
                Arguments.of("a WebP", Samples.webp(970, 250), "image/webp", 970, 250, null),
                Arguments.of("an AVIF", Samples.avif(640, 360), "image/avif", 640, 360, null),
                Arguments.of(
                        "an SVG",
                        text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300px\""
                                + " height=\"250\"><script>alert(1)</script></svg>"),
                        "image/svg+xml",
                        300,
                        250,
                        null),
                Arguments.of(
                        "an SVG of no size but with a box",
                        text("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 160 600\"></svg>"),
                        "image/svg+xml",
                        160,
                        600,
                        null),
                Arguments.of("an MP4", Samples.mp4(1920, 1080, 15_000), "video/mp4", 1920, 1080, 15_000L),
                Arguments.of("a WebM", Samples.webm(1280, 720, 30_040), "video/webm", 1280, 720, 30_040L),
                Arguments.of("a WAV", Samples.wav(3), "audio/wav", null, null, 3_000L),
                Arguments.of("an MP3", Samples.mp3(30), "audio/mpeg", null, null, 30_000L),
                Arguments.of("an Ogg", Samples.ogg(20), "audio/ogg", null, null, 20_000L));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void is_known_with_its_measures(
            String name, byte[] bytes, String type, Integer width, Integer height, Long duration) throws IOException {
        var facts = read(bytes);

        assertThat(facts.mimeType()).isEqualTo(type);
        assertThat(facts.width()).isEqualTo(width);
        assertThat(facts.height()).isEqualTo(height);
        assertThat(facts.durationMs()).isEqualTo(duration);
        assertThat(facts.size()).isEqualTo(bytes.length);
        assertThat(facts.sha256()).matches("[0-9a-f]{64}");
    }

    /** Cut off anywhere, turned over anywhere: it may say nothing, and it does not fail, hang or claim nonsense. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void does_not_fail_when_it_is_broken(
            String name, byte[] bytes, String type, Integer width, Integer height, Long duration) throws IOException {
        var head = Math.min(bytes.length, 200);
        for (var at = 0; at < head; at++) {
            var turned = bytes.clone();
            turned[at] = (byte) ~turned[at];
            assertSane(read(turned));
            assertSane(read(java.util.Arrays.copyOf(bytes, at)));
        }
    }

    private static void assertSane(MediaFacts facts) {
        assertThat(facts.width()).satisfiesAnyOf(it -> assertThat(it).isNull(), it -> assertThat(it)
                .isBetween(1, MediaFacts.LARGEST_SIDE));
        assertThat(facts.durationMs()).satisfiesAnyOf(it -> assertThat(it).isNull(), it -> assertThat(it)
                .isPositive());
    }

    @Test
    void a_box_that_claims_two_gigabytes_is_not_believed() throws IOException {
        var huge = Samples.joined(
                Samples.mp4(1, 1, 1),
                ByteBuffer.allocate(8)
                        .putInt(0x7FFFFFF0)
                        .put(Samples.latin("mvhd"))
                        .array());

        assertThat(read(huge).durationMs()).isEqualTo(1L);
    }

    @Test
    void boxes_within_boxes_without_end_come_to_one() throws IOException {
        var nested = new byte[0];
        for (var depth = 0; depth < 5_000; depth++) {
            nested = Samples.joined(
                    ByteBuffer.allocate(4).putInt(8 + nested.length).array(), Samples.latin("moov"), nested);
        }
        var head = Samples.joined(ByteBuffer.allocate(4).putInt(16).array(), Samples.latin("ftypisom0000"));

        assertSane(read(Samples.joined(head, nested)));
    }

    @Test
    void a_drawing_that_loads_entities_says_nothing_and_loads_nothing() throws IOException {
        var facts = read(text("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"&x;\" height=\"1\"/>"));

        assertThat(facts.width()).isNull();
    }

    @Test
    void code_is_code_whatever_its_name() throws IOException {
        assertThat(read(text("<!DOCTYPE html><html><body>404</body></html>")).mimeType())
                .isEqualTo("text/html");
        assertThat(read(new byte[0]).mimeType()).doesNotStartWith("image/");
    }

    @Test
    void a_picture_of_900_million_pixels_is_measured_without_being_decoded() throws IOException {
        var before = System.nanoTime();
        var facts = read(Samples.bomb());

        assertThat(facts.width()).isEqualTo(30_000);
        assertThat(facts.height()).isEqualTo(30_000);
        assertThat(Pictures.small(folder.resolve("file")).picture()).isNull();
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }

    @Test
    void a_large_picture_becomes_small_and_alike_ones_have_alike_hashes() throws IOException {
        var large = hash(Samples.picture("png", 4_000, 2_000, Color.BLACK, Color.WHITE));
        var small = hash(Samples.picture("jpg", 400, 200, Color.DARK_GRAY, Color.WHITE));
        var other = hash(Samples.picture("png", 400, 200, Color.WHITE, Color.BLACK));

        assertThat(Long.bitCount(large ^ small)).isLessThan(5);
        assertThat(Long.bitCount(large ^ other)).isGreaterThan(5);
    }

    private long hash(byte[] bytes) throws IOException {
        read(bytes);
        var small =
                Objects.requireNonNull(Pictures.small(folder.resolve("file")).picture());
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(small.getHeight()).isEqualTo(160);
        return PerceptualHash.of(small);
    }

    private MediaFacts read(byte[] bytes) throws IOException {
        return reader.read(Files.write(folder.resolve("file"), bytes));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
