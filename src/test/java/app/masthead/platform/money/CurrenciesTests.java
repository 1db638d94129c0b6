package app.masthead.platform.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTests {

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "USD", "GBP", "JPY", "KWD", "CHF", "XOF", "XAF", "XPF", "XCD", "SLE", "ZWG"})
    void what_people_pay_with_is_active(String code) {
        assertThat(Currencies.isActive(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DEM", "FRF", "HRK", "SLL", "ZWL", "XAU", "XAG", "XDR", "XTS", "XXX", "USN", "eur", "", "EURO"})
    void retired_and_pseudo_codes_are_not(String code) {
        assertThat(Currencies.isActive(code)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"EUR, 2", "JPY, 0", "KWD, 3", "XYZ, 2"})
    void each_has_its_own_decimals(String code, int decimals) {
        assertThat(Currencies.decimals(code)).isEqualTo(decimals);
    }
}
