package app.masthead.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposedIdTests {

    @ParameterizedTest
    @CsvSource({
        "Homepage takeover, homepage_takeover",
        "'  Café & Straße, „Zürich“ ', cafe_strasse_zurich",
        "Prime 2.0, prime_2_0",
        "ﬁrst, first",
    })
    void an_id_is_made_of_a_name(String name, String id) {
        assertThat(ProposedId.from(name)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "東京", "---"})
    void some_names_make_no_id(String name) {
        assertThat(ProposedId.from(name)).isEmpty();
    }

    @Test
    void a_very_long_name_makes_an_id_that_is_not() {
        assertThat(ProposedId.from("a ".repeat(500)).orElseThrow()).hasSizeLessThanOrEqualTo(100);
    }
}
