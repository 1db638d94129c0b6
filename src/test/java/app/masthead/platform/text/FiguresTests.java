package app.masthead.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTests {

    @ParameterizedTest
    @CsvSource({"12.50, 12.50", "0, 0", "0.000001, 0.000001", "007, 7"})
    void figures_have_digits_and_at_most_one_point(String typed, BigDecimal figure) {
        assertThat(Figures.read(typed).orElseThrow()).isEqualByComparingTo(figure);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"12,50", "1.000,00", "1e3", "-1", "+1", ".5", "5.", "1 000", "٣", "NaN", "1.2.3", "0x10"})
    void anything_else_is_no_figure(@Nullable String typed) {
        assertThat(Figures.read(typed)).isEmpty();
    }
}
