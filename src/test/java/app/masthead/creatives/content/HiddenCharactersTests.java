package app.masthead.creatives.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenCharactersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"invoice\u202Efdp.exe", "a\u0007b", "zero\u200Bwidth", "\uFEFFmark", "x\u2066y", "n\u0000l"})
    void what_a_reader_does_not_see_is_found(String text) {
        assertThat(HiddenCharacters.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Summer sale", "שלום", "می‌خواهم", "👨‍👩‍👧", "line\nbreak", "Übergröße", "日本"})
    void what_scripts_and_emoji_need_is_no_trick(String text) {
        assertThat(HiddenCharacters.in(text)).isFalse();
        assertThat(HiddenCharacters.spelledOut(text)).isEqualTo(text);
    }

    @Test
    void a_hidden_character_is_spelled_out() {
        assertThat(HiddenCharacters.spelledOut("a\u202Eb")).isEqualTo("a[U+202E]b");
    }
}
