package app.masthead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.MultiValueMap;

class ParametersTests {

    @Test
    void blank_is_absent() {
        assertThat(given(" \t ").text("x", 10)).isNull();
        assertThat(given().text("x", 10)).isNull();
        assertThat(given("").date("x")).isNull();
        assertThat(given("").uuid("x")).isNull();
        assertThat(given("").oneOf("x", List.of("a"), it -> it)).isNull();
    }

    @Test
    void pasted_text_loses_its_line_breaks() {
        assertThat(given(" spring\r\n\ttakeover ").text("x", 20)).isEqualTo("spring takeover");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\u0007b", "\u001b[0m", "a\u202eb", "\ud800", "0123456789a"})
    void text_that_cannot_be_meant_is_refused(String text) {
        refused(() -> given(text).text("x", 10));
    }

    @Test
    void a_parameter_stands_once() {
        refused(() -> given("a", "a").text("x", 10));
        refused(() -> given("2026-11-20", "").date("x"));
    }

    @Test
    void a_day_is_a_day() {
        assertThat(given("2024-02-29").date("x")).isEqualTo(LocalDate.of(2024, 2, 29));
        for (var wrong : List.of("2026-02-29", "2026-13-01", "20.11.2026", "2026-1-1", "0000-01-01", "+12026-01-01")) {
            refused(() -> given(wrong).date("x"));
        }
    }

    @Test
    void a_choice_is_among_those_on_offer() {
        assertThat(given("b").oneOf("x", List.of("a", "b"), it -> it)).isEqualTo("b");
        refused(() -> given("B").oneOf("x", List.of("a", "b"), it -> it));
    }

    @Test
    void an_identifier_is_written_in_full() {
        var id = UUID.randomUUID();
        assertThat(given(id.toString()).uuid("x")).isEqualTo(id);
        refused(() -> given("1-1-1-1-1").uuid("x"));
    }

    @Test
    void whatever_is_typed_is_read_or_refused() {
        var random = new Random(7);
        for (var round = 0; round < 5_000; round++) {
            var characters = random.ints(random.nextInt(40), 0, 0x3000).toArray();
            var parameters = given(new String(characters, 0, characters.length));
            readOrRefused(() -> parameters.text("x", 30));
            readOrRefused(() -> parameters.date("x"));
            readOrRefused(() -> parameters.uuid("x"));
        }
    }

    @Test
    void an_address_survives_the_round_trip() {
        var address = Address.of("/audit-log").with("q", "a&b=c \"d\" +é%").with("type", null);

        assertThat(address.toString()).isEqualTo("/audit-log?q=a%26b%3Dc%20%22d%22%20%2B%C3%A9%25");
        assertThat(address.without("q").toString()).isEqualTo("/audit-log");
        assertThat(address.at("/other").toString()).startsWith("/other?q=");
    }

    private static void readOrRefused(Runnable reading) {
        try {
            reading.run();
        } catch (Invalid refused) {
            assertThat(refused.messageKey()).startsWith("platform.error.");
        }
    }

    private static void refused(Runnable reading) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(reading::run);
    }

    private static Parameters given(String... values) {
        return new Parameters(MultiValueMap.fromMultiValue(Map.of("x", List.of(values))));
    }
}
