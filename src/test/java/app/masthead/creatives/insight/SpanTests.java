package app.masthead.creatives.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTests {

    @ParameterizedTest
    @CsvSource({
        "0, seconds, 0, 0",
        "59.4, seconds, 59, 0",
        "59.5, minutes, 1, 0",
        "3599, minutes, 59, 59",
        "3600, hours, 1, 0",
        "86399, hours, 23, 59",
        "86400, days, 1, 0",
        "176400, days, 2, 1"
    })
    void a_span_is_told_in_its_largest_unit_and_the_next(double seconds, String unit, long figure, long rest) {
        assertThat(Span.of(seconds)).isEqualTo(new Span(unit, figure, rest));
    }
}
