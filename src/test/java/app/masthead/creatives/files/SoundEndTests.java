package app.masthead.creatives.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WAV says twice how long it is, and not every writer knows it. */
class SoundEndTests {

    private static final int WHOLE = 4;
    private static final int DATA = 40;

    @TempDir
    private Path folder;

    private final byte[] wav = Samples.wav(1);

    @Test
    void it_is_whole_when_its_writer_counted_its_own_head_as_well() throws IOException {
        assertThat(isWhole(saying(WHOLE, wav.length))).isTrue();
    }

    @Test
    void nothing_is_missing_of_what_nobody_knew_the_length() throws IOException {
        assertThat(isWhole(half(saying(WHOLE, -1, DATA, -1)))).isTrue();
        assertThat(isWhole(half(saying(WHOLE, 0x7FFFF024, DATA, 0x7FFFF000)))).isTrue();
        assertThat(isWhole(half(saying(WHOLE, 0, DATA, 0)))).isTrue();
    }

    @Test
    void where_one_place_says_it_that_is_believed() throws IOException {
        assertThat(isWhole(half(saying(WHOLE, -1)))).isFalse();
        assertThat(isWhole(half(saying(DATA, -1)))).isFalse();
    }

    @Test
    void a_head_alone_is_no_sound() throws IOException {
        assertThat(isWhole(Arrays.copyOf(saying(WHOLE, 0), DATA - 4))).isFalse();
    }

    private boolean isWhole(byte[] bytes) throws IOException {
        return new MediaReader()
                .read(Files.write(folder.resolve("file"), bytes))
                .whole();
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    /** With other numbers in these places. */
    private byte[] saying(int... placesAndNumbers) {
        var bytes = ByteBuffer.wrap(wav.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at < placesAndNumbers.length; at += 2) {
            bytes.putInt(placesAndNumbers[at], placesAndNumbers[at + 1]);
        }
        return bytes.array();
    }
}
