package app.masthead.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\u202eb", "a\u200bb", "\ud800", "\u0085", "a\u2066b", "\ufeffa"})
    @Defends(Attack.FORGED_LOG_LINE)
    void a_line_has_nothing_that_does_not_print(String text) {
        assertThat(PlainText.isLine(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Café & Söhne", "東京", "👨\u200d👩\u200d👧", "می\u200cخواهم", "a\u200e b"})
    void every_script_can_be_written(String text) {
        assertThat(PlainText.isLine(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u3000\u2009", "\u200b", "\ufeff\u2060 ", "\t\n", "\u202e"})
    void what_nobody_can_see_is_blank(String text) {
        assertThat(PlainText.isBlank(text)).isTrue();
        assertThat(PlainText.isBlank(text + "a")).isFalse();
    }

    @Test
    void spaces_of_every_kind_are_taken_from_around_a_text_and_left_within() {
        assertThat(PlainText.strip("\u00a0\u3000 10\u00a0000 \t\u202f")).isEqualTo("10\u00a0000");
        assertThat(PlainText.strip("\u00a0")).isEmpty();
    }

    @Test
    void a_block_may_have_lines() {
        assertThat(PlainText.isBlock("One\r\n\tTwo")).isTrue();
        assertThat(PlainText.isBlock("One\u0007")).isFalse();
    }
}
