package app.masthead.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The largest and most awkward files are read in little memory, of which the file itself takes a part here. */
class HostileFileMemoryTests {

    private static final int FILES_OWN_MB = 100;
    private static final int READING_MB = 100;

    @ParameterizedTest
    @CsvSource({
        "one, '0 taken, 1 refused'",
        "names, '0 taken, 1 refused'",
        "beside, '1 taken, 0 refused'",
        "several, '65 taken, 0 refused'",
        "faulty, '4 taken, 0 refused'",
        "products, '10000 taken, 0 refused'",
        "sheet, '1 taken, 0 refused'"
    })
    void a_file_is_read_in_bounded_memory(String kind, String outcome) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx" + (FILES_OWN_MB + READING_MB) + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFileReading.class.getName(),
                        kind))
                .redirectErrorStream(true)
                .start();

        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said.strip()).endsWith(outcome);
        assertThat(process.waitFor()).isZero();
    }
}
