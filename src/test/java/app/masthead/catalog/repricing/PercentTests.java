package app.masthead.catalog.repricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTests {

    @ParameterizedTest
    @CsvSource({
        "10, 10.70, +7.0%",
        "10, 9.30, −7.0%",
        "1000, 999.60, −0.04%",
        "1000, 1000.10, +0.01%",
        "1000, 1000.50, +0.1%",
        "3, 4, +33.3%",
        "1000000, 1000001, +0.0001%",
        "10, 100, +900.0%",
        "10, 10, null",
        "0, 10, null",
    })
    void a_change_is_told_with_its_sign_and_is_never_nothing(BigDecimal before, BigDecimal after, String told) {
        var percent = Percent.between(before, after);

        assertThat(percent == null ? "null" : percent.text()).isEqualTo(told);
    }
}
