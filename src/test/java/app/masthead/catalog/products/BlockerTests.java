package app.masthead.catalog.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlockerTests {

    @ParameterizedTest
    @EnumSource
    void each_has_its_words_wherever_it_is_told(Blocker blocker) throws IOException {
        var said = new Properties();
        for (var file : List.of("catalog", "sections", "exchange")) {
            var stream = Objects.requireNonNull(getClass().getResourceAsStream("/messages/" + file + ".properties"));
            try (var text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                said.load(text);
            }
        }
        assertThat(said).containsKeys(blocker.messageKey(), blocker.neededKey(), blocker.lostKey());
    }
}
