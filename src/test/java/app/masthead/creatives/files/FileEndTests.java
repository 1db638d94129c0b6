package app.masthead.creatives.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are all there, and what is left of them when a download breaks off. */
class FileEndTests {

    @TempDir
    private Path folder;

    private final MediaReader reader = new MediaReader();

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("a PNG", Samples.png(300, 250)),
                Arguments.of("a JPEG", noise("jpg")),
                Arguments.of("a GIF", noise("gif")),
                Arguments.of("a WebP", WholeSamples.webp(300, 250)),
                Arguments.of("an AVIF", Samples.avif(640, 360)),
                Arguments.of("a HEIC of tiles", WholeSamples.tiledHeic()),
                Arguments.of("a HEIC of tiles to the end", WholeSamples.tiledHeicOfOpenEnd()),
                Arguments.of("an AVIF in its description", WholeSamples.smallAvif()),
                Arguments.of("a WAV", Samples.wav(1)),
                Arguments.of("an MP4", Samples.mp4(1920, 1080, 15_000)),
                Arguments.of("a WebM", Samples.webm(1280, 720, 30_040)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void what_is_all_there_is_whole_and_what_breaks_off_is_not(String name, byte[] bytes) throws IOException {
        assertThat(isWhole(bytes)).isTrue();

        for (var share : new double[] {0.5, 0.7, 0.9, 0.95}) {
            assertThat(isWhole(cut(bytes, (int) (bytes.length * share))))
                    .as("%s", share)
                    .isFalse();
        }
        assertThat(isWhole(cut(bytes, bytes.length - 2))).isFalse();
    }

    @Test
    void a_jpeg_with_something_behind_its_end_is_whole() throws IOException {
        assertThat(isWhole(Samples.joined(noise("jpg"), new byte[100]))).isTrue();
    }

    @Test
    void a_gif_without_its_last_sign_is_whole() throws IOException {
        var gif = noise("gif");

        assertThat(isWhole(cut(gif, gif.length - 1))).isTrue();
    }

    @Test
    void a_film_whose_description_or_media_never_came_is_not() throws IOException {
        var film = Samples.mp4(1920, 1080, 15_000);

        assertThat(isWhole(cut(film, film.length - 40))).isFalse();
        assertThat(isWhole(cut(film, 24 + 16))).isFalse();
    }

    @Test
    void a_picture_of_which_nothing_but_its_description_came_is_not() throws IOException {
        var still = Samples.avif(640, 360);
        var tiles = WholeSamples.tiledHeic();

        assertThat(isWhole(cut(still, still.length - 208))).isFalse();
        assertThat(isWhole(cut(tiles, tiles.length - 308))).isFalse();
    }

    @Test
    void a_picture_that_moves_is_whole_as_a_film_is() throws IOException {
        var film = Samples.mp4(640, 360, 2_000);
        System.arraycopy(Samples.latin("avis"), 0, film, 8, 4);

        assertThat(isWhole(film)).isTrue();
        assertThat(isWhole(cut(film, film.length - 40))).isFalse();
    }

    @Test
    void a_webp_of_a_head_alone_is_not() throws IOException {
        assertThat(isWhole(Samples.webp(300, 250))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void a_picture_as_it_should_be_is_decoded_and_sound(String format) throws IOException {
        assertThat(small(noise(format)).damaged()).isFalse();
        assertThat(small(noise(format)).picture()).isNotNull();
    }

    @Test
    void a_picture_of_the_right_length_whose_pixels_are_nonsense_is_damaged() throws IOException {
        var png = WholeSamples.damaged(300, 250);

        assertThat(isWhole(png)).isTrue();
        assertThat(small(png).damaged()).isTrue();
    }

    @Test
    void a_jpeg_of_which_somebody_closed_one_half_is_damaged() throws IOException {
        var jpeg = noise("jpg");
        var half = Samples.joined(cut(jpeg, jpeg.length / 2), new byte[] {(byte) 0xFF, (byte) 0xD9});

        assertThat(isWhole(half)).isTrue();
        assertThat(small(half).damaged()).isTrue();
    }

    @Test
    void a_picture_for_print_is_none_that_java_shows_and_not_damaged_for_that() throws IOException {
        assertThat(small(cmyk()).damaged()).isFalse();
        assertThat(isWhole(cmyk())).isTrue();
    }

    @Test
    void a_picture_of_900_million_pixels_is_gone_through_without_being_decoded() throws IOException {
        assertThat(isWhole(Samples.bomb())).isTrue();
        assertThat(small(Samples.bomb())).isEqualTo(Pictures.Small.NONE);
    }

    private boolean isWhole(byte[] bytes) throws IOException {
        return reader.read(Files.write(folder.resolve("file"), bytes)).whole();
    }

    private Pictures.Small small(byte[] bytes) throws IOException {
        return Pictures.small(Files.write(folder.resolve("file"), bytes));
    }

    private static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    private static byte[] noise(String format) {
        var picture = new BufferedImage(300, 250, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (var at = 0; at < 300 * 250; at++) {
            picture.setRGB(at % 300, at / 300, random.nextInt(0x1000000));
        }
        picture.setRGB(0, 0, Color.RED.getRGB());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] cmyk() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(Raster.createInterleavedRaster(0, 40, 40, 4, null), null, null));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
