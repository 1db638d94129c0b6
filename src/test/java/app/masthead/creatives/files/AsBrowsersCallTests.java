package app.masthead.creatives.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How addresses are spelled when they are called. */
class AsBrowsersCallTests {

    @ParameterizedTest
    @CsvSource({
        "https://cdn.example/a|b.png, https://cdn.example/a%7Cb.png",
        "https://cdn.example/a b^c.png?x=<1>#top, https://cdn.example/a%20b%5Ec.png?x=%3C1%3E",
        "https://cdn.example?a|b, https://cdn.example?a%7Cb",
        "https://cdn.example/a%7Cb$1.png, https://cdn.example/a%7Cb$1.png",
        "https://cdn.example, https://cdn.example",
        "https://a|b.example/c.png, https://a|b.example/c.png",
        "https://cdn.example\\evil.example/c|d, https://cdn.example\\evil.example/c%7Cd",
        "javascript:a|b, javascript:a|b"
    })
    void what_addresses_must_not_have_is_encoded_behind_the_host_alone(String written, String called) {
        assertThat(AsBrowsersCall.spelled(written)).isEqualTo(called);
    }
}
