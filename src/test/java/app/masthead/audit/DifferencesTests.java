package app.masthead.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.web.Format;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final Format FORMAT = new Format(ZoneId.of("Europe/Berlin"), CLOCK);

    @ParameterizedTest
    @CsvSource({
        "human_review_required, Human review required",
        "formatIds, Format IDs",
        "cpm, CPM",
        "url, URL",
        "name, Name",
        "order-name template, Order name template",
        "___, ___"
    })
    void a_field_is_called_what_people_call_it(String field, String words) {
        assertThat(FieldName.of(field)).isEqualTo(words);
    }

    @Test
    void simple_values_read_like_words() {
        assertThat(read(true)).isEqualTo("Yes");
        assertThat(read(false)).isEqualTo("No");
        assertThat(read(0.9)).isEqualTo("0.9");
        assertThat(read(1.0E10)).isEqualTo("10000000000");
        assertThat(read("0.900")).isEqualTo("0.900");
        assertThat(read("2026-11-20T12:05:00Z")).isEqualTo("20 Nov 2026, 13:05:00 CET");
        assertThat(read("2026-13-45T99:99:99Z")).isEqualTo("2026-13-45T99:99:99Z");
    }

    @Test
    void nothing_is_nothing_in_any_shape() {
        assertThat(read(null)).isNull();
        assertThat(read("  ")).isNull();
        assertThat(read(List.of())).isNull();
        assertThat(read(Map.of())).isNull();
        assertThat(read(List.of("", List.of()))).isNull();
    }

    @Test
    void lists_and_objects_lose_their_brackets() {
        assertThat(read(List.of("DE", "AT"))).isEqualTo("DE, AT");
        assertThat(read(new TreeMap<>(Map.of("unit", "seconds", "value", 30)))).isEqualTo("Unit: seconds, Value: 30");
        assertThat(read(List.of(Map.of("id", "a"), Map.of("id", "b")))).isEqualTo("(ID: a), (ID: b)");
    }

    @Test
    void money_keeps_its_currency() {
        assertThat(read(Map.of("amount", "12.5", "currency", "EUR"))).isEqualTo("12.50 EUR");
        assertThat(read(Map.of("amount", 0.0045, "currency", "USD"))).isEqualTo("0.0045 USD");
        assertThat(read(Map.of("amount", "a lot", "currency", "USD"))).contains("a lot");
    }

    @Test
    void a_very_long_value_is_cut_without_splitting_a_character() {
        assertThat(read("😀".repeat(600))).hasSize(1_001).endsWith("😀…");
        assertThat(read("a" + "😀".repeat(600))).hasSize(1_000).endsWith("😀…");
    }

    @Test
    void the_first_fields_are_named_and_the_rest_counted() {
        var one = new Change("name", "a", "b");
        var many = List.of(one, new Change("rate", 1, 2), new Change("tags", null, "x"), one, one);

        assertThat(Differences.of(List.of(one), FORMAT).names()).isEqualTo("Name");
        assertThat(Differences.of(List.of(one), FORMAT).others()).isZero();
        assertThat(Differences.of(many, FORMAT).names()).isEqualTo("Name, Rate, Tags");
        assertThat(Differences.of(many, FORMAT).others()).isEqualTo(2);
    }

    private static @Nullable String read(@Nullable Object value) {
        return new ReadableValue(FORMAT).text(value);
    }
}
