package app.masthead.creatives.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.json.ExactJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTests {

    @Test
    void the_order_of_names_and_white_space_do_not_matter() {
        assertThat(canonical("{\"b\": [1, 2], \"a\": {\"d\": null, \"c\": true}}"))
                .isEqualTo("{\"a\":{\"c\":true,\"d\":null},\"b\":[1,2]}");
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "300.0, 300", "3e2, 300", "-0.0, 0", "1e40, 1E+40", "0.1, 0.1"})
    void equal_numbers_have_one_spelling(String written, String spelling) {
        assertThat(canonical(written)).isEqualTo(spelling);
    }

    @Test
    void a_number_and_a_text_of_the_same_digits_differ() {
        assertThat(canonical("\"300\"")).isNotEqualTo(canonical("300"));
    }

    @Test
    void control_characters_and_quotes_are_escaped_in_one_way() {
        assertThat(canonical("\"a\\u0009\\\"\\\\\\/é😀\"")).isEqualTo("\"a\\u0009\\\"\\\\/é😀\"");
    }

    @Test
    void the_order_of_a_list_matters() {
        assertThat(canonical("[1,2]")).isNotEqualTo(canonical("[2,1]"));
    }

    private static String canonical(String json) {
        return CanonicalJson.of(ExactJson.read(json));
    }
}
