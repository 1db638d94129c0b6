package app.masthead.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"news.example", "a.b.c", "xn--mnchen-3ya.example", "1and1.example"})
    void a_domain_is_small_and_plain(String text) {
        assertThat(DomainName.isOne(text)).isTrue();
        assertThat(DomainName.isUsual(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "News.example", "-a.example", "a-.example", "a..example", ".example", "a.example.", "a b"})
    void these_are_none(String text) {
        assertThat(DomainName.isOne(text)).isFalse();
        assertThat(DomainName.isUsual(text)).isFalse();
    }

    @Test
    void one_label_is_a_domain_but_not_on_the_internet() {
        assertThat(DomainName.isOne("intranet")).isTrue();
        assertThat(DomainName.isUsual("intranet")).isFalse();
    }

    @Test
    void it_ends_somewhere() {
        assertThat(DomainName.isOne("a".repeat(253))).isTrue();
        assertThat(DomainName.isOne("a".repeat(254))).isFalse();
    }
}
