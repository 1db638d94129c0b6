package app.masthead.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactJsonTests {

    @Test
    void numbers_keep_every_digit() {
        var read = ExactJson.read("{\"price\": 0.10, \"big\": 12345678901234567890.123456}");

        assertThat(read.get("price").decimalValue()).isEqualTo(new BigDecimal("0.10"));
        assertThat(ExactJson.write(read)).isEqualTo("{\"price\":0.10,\"big\":12345678901234567890.123456}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\":1,\"a\":2}", "{} {}", "{'a':1}", "nope", "[1,]", "{\"a\":01}"})
    void what_is_not_exactly_one_document_is_refused(String text) {
        assertThatThrownBy(() -> ExactJson.read(text))
                .isInstanceOfSatisfying(
                        MalformedJson.class, it -> assertThat(it.words()).startsWith("line "));
    }

    @Test
    void the_refusal_says_where() {
        assertThatThrownBy(() -> ExactJson.read("{\n  \"a\": 1,\n  \"b\" 2\n}"))
                .isInstanceOfSatisfying(
                        MalformedJson.class, it -> assertThat(it.line()).isEqualTo(3));
    }

    @Test
    void endless_nesting_is_refused() {
        assertThatThrownBy(() -> ExactJson.read("[".repeat(100_000))).isInstanceOf(MalformedJson.class);
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(ExactJson.read("\uFEFF[]").isArray()).isTrue();
    }

    @Test
    void what_cannot_be_stored_is_found_wherever_it_hides() {
        var document = ExactJson.read("""
                {"fine": "a", "list": ["a\\u0000b", {"deep": "\\ud800"}], "huge": 1e999999, "tiny": 1e-999999, "a\\u0000": 1}
                """);

        assertThat(StorableJson.problems(document))
                .extracting(Problem::pointer)
                .containsExactly("/list/0", "/list/1/deep", "/huge", "/tiny", "/a\0");
    }
}
