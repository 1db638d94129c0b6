package app.masthead.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\u202eb", "a\u200bb", "\ud800", "\u0085", "a\u2066b", "\ufeffa"})
    void a_line_has_nothing_that_does_not_print(String text) {
        assertThat(PlainText.isLine(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Café & Söhne", "東京", "👨\u200d👩\u200d👧", "می\u200cخواهم", "a\u200e b"})
    void every_script_can_be_written(String text) {
        assertThat(PlainText.isLine(text)).isTrue();
    }

    @Test
    void a_block_may_have_lines() {
        assertThat(PlainText.isBlock("One\r\n\tTwo")).isTrue();
        assertThat(PlainText.isBlock("One\u0007")).isFalse();
    }
}
