package app.masthead.access.domains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainNameTests {

    @ParameterizedTest
    @CsvSource({
        "dailyharbour.example, dailyharbour.example",
        "' DailyHarbour.EXAMPLE. ', dailyharbour.example",
        "uma@dailyharbour.example, dailyharbour.example",
        "https://dailyharbour.example/, dailyharbour.example",
        "straße.example, strasse.example",
        "bücher.example, xn--bcher-kva.example",
        "news.co.uk, news.co.uk",
        "mail.corp.dailyharbour.example, mail.corp.dailyharbour.example",
    })
    void a_name_is_read_as_people_type_it(String typed, String read) {
        assertThat(DomainName.read(typed).value()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "'', malformed",
        "localhost, malformed",
        "-x.example, malformed",
        "a b.example, malformed",
        "a_b.example, malformed",
        "192.0.2.1, malformed",
        "'x.example, y.example', malformed",
        "'*.dailyharbour.example', malformed",
        "com, malformed",
        "co.uk, suffix",
        "github.io, suffix",
        "gmail.com, public-mail",
        "GMX.de, public-mail",
        "outlook.com, public-mail",
    })
    void what_cannot_be_anybodys_own_is_refused(String typed, String reason) {
        assertThatThrownBy(() -> DomainName.read(typed))
                .isInstanceOf(RefusedDomain.class)
                .hasMessage(reason);
    }

    @Test
    void a_name_too_long_for_its_record_is_refused() {
        var label = "a".repeat(60) + ".";

        assertThatThrownBy(() -> DomainName.read(label.repeat(4) + "example")).hasMessage("malformed");
    }

    @Test
    void it_is_within_itself_and_what_is_above_it() {
        var name = DomainName.read("acme.masthead.example");

        assertThat(name.isWithin("masthead.example")).isTrue();
        assertThat(name.isWithin("acme.masthead.example")).isTrue();
        assertThat(name.isWithin("head.example")).isFalse();
        assertThat(name.isWithin("x.acme.masthead.example")).isFalse();
    }
}
