package app.masthead.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedJsonTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[NaN] | line 1, column 5: “NaN” is nothing that JSON knows",
                "[yes] | “yes” is nothing that JSON knows: texts stand in quotation marks",
                "{\"a\": | it ends too early",
                "{a: 1} | “a” does not belong there",
                "[1}] | a bracket closes that was not opened",
                "[007] | a number cannot be written like that",
                "[+1] | “+” does not belong there",
                "[1. ] | does not belong there",
                "[\"\\x\"] | a backslash in it begins nothing that JSON knows",
                "{\"a\":1,\"a\":2} | Duplicate field “a”",
            })
    void what_is_wrong_is_said_in_plain_words(String text, String words) {
        assertThat(read(text)).contains(words).doesNotContain("JsonReadFeature", "Source", "code 1", "was expecting");
    }

    @ParameterizedTest
    @MethodSource("excesses")
    void what_is_too_long_or_too_deep_is_named_and_has_no_made_up_place(String text, String words) {
        assertThat(read(text)).endsWith(words).doesNotContain(" or ", "line 1, column 1:");
    }

    static Stream<Arguments> excesses() {
        return Stream.of(
                Arguments.of("[".repeat(2_000), "it is nested too deeply"),
                Arguments.of("[" + "1".repeat(2_000) + "]", "a number in it is too long"),
                Arguments.of("{\"" + "a".repeat(60_000) + "\":1}", "the name of a field in it is too long"));
    }

    @Test
    void a_line_break_in_a_text_is_named() {
        assertThat(read("[\"a\nb\"]")).contains("a text in it has a line break or another control character");
    }

    private static String read(String text) {
        return catchThrowableOfType(MalformedJson.class, () -> ExactJson.read(text))
                .words();
    }
}
