package app.masthead.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubdomainTests {

    @ParameterizedTest
    @CsvSource({
        "The Daily Harbour, the-daily-harbour",
        "Straßenblatt & Söhne, strassenblatt-sohne",
        "Łódź Dziś, lodz-dzis",
        "Ærø Avis, aero-avis",
        "  20 Minuten  , minuten",
        "'Ünïcode -- news!', unicode-news",
        "新聞, ''",
    })
    void an_address_is_made_of_the_letters_and_digits_of_a_name(String name, String address) {
        assertThat(Subdomain.of(name)).isEqualTo(address);
    }

    @Test
    void a_long_name_is_cut_to_a_label_that_ends_in_no_hyphen() {
        assertThat(Subdomain.of("a".repeat(62) + " b")).isEqualTo("a".repeat(62));
    }
}
