package app.masthead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTests {

    private final Format format = new Format(ZoneOffset.UTC, Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({
        "display_300x250_image, display_ 300x250_ image",
        "summer.europe/1, summer. europe/ 1",
        "a__b._c, a__ b._ c",
        "_a_, _ a_",
        "plain, plain",
        "'', ''"
    })
    void a_code_may_break_behind_what_divides_its_words(String code, String parts) {
        assertThat(String.join(" ", format.parts(code))).isEqualTo(parts);
    }
}
