package app.masthead.creatives.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts within parts without end, which are to cost a thread its stack. */
class NestedFileTests {

    private static final int LEVELS = 2_000;
    private static final long SMALL_STACK = 192 * 1024;

    @TempDir
    private Path folder;

    @Test
    void boxes_of_a_film_come_to_an_end() throws IOException {
        var nested = new byte[0];
        for (var depth = 0; depth < LEVELS; depth++) {
            nested = Samples.joined(
                    ByteBuffer.allocate(4).putInt(8 + nested.length).array(), Samples.latin("moov"), nested);
        }
        var head = Samples.joined(ByteBuffer.allocate(4).putInt(16).array(), Samples.latin("ftypisom0000"));

        assertThat(read(Samples.joined(head, nested)).width()).isNull();
    }

    @Test
    void so_do_elements_of_matroska() throws IOException {
        var nested = new byte[0];
        for (var depth = 0; depth < LEVELS; depth++) {
            var head = ByteBuffer.allocate(8).putInt(0x18538067).putInt(0x10000000 | nested.length);
            nested = Samples.joined(head.array(), nested);
        }
        var webm = Samples.webm(1, 1, 1);
        var head = Arrays.copyOf(webm, 18);

        assertThat(read(Samples.joined(head, nested)).width()).isNull();
    }

    private MediaFacts read(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("file"), bytes);
        var facts = new CompletableFuture<MediaFacts>();
        new Thread(
                        null,
                        () -> facts.completeAsync(() -> new MediaReader().read(file), Runnable::run),
                        "small",
                        SMALL_STACK)
                .start();
        return facts.join();
    }
}
