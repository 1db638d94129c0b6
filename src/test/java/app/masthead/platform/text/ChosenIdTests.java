package app.masthead.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenIdTests {

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "kestrel_tea", "sim_busy-week", "new_year", "renew"})
    void an_id_is_short_and_plain(String id) {
        assertThat(ChosenId.isOne(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "_a", "a-", "a b", "a.b", "a/b", "café", "new"})
    void these_are_none(String id) {
        assertThat(ChosenId.isOne(id)).isFalse();
    }

    @Test
    void it_ends_somewhere() {
        assertThat(ChosenId.isOne("a".repeat(100))).isTrue();
        assertThat(ChosenId.isOne("a".repeat(101))).isFalse();
    }
}
