package app.masthead.creatives.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressViewTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://shop.example/a?b={MEDIA_BUY_ID}&c=[CB] | https:// plain, shop.example host, /a?b= plain,"
                        + " {MEDIA_BUY_ID} macro, &c= plain, [CB] macro",
                "https://user@shop.example:8443/ | https://user@ plain, shop.example host, :8443/ plain",
                "https://{HOST}/x | https:// plain, {HOST} host, /x plain",
                "${CLICK}%%DEST%% | ${CLICK} macro, %%DEST%% macro",
                "{{ | {{ plain",
                "words | words plain"
            })
    void its_host_and_its_macros_are_told_apart(String url, String parts) {
        assertThat(AddressView.of(url).parts().stream()
                        .map(part -> part.text() + " " + part.kind())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "blob:https://a.example/1"
            })
    void what_runs_or_reaches_inside_is_marked(String url) {
        assertThat(AddressView.of(url).runs()).isTrue();
    }

    @Test
    void of_a_long_one_the_beginning_is_shown_and_the_rest_is_at_hand() {
        var url = "https://shop.example/" + "a".repeat(20_000);
        var address = AddressView.of(url);

        assertThat(address.url()).isEqualTo(url.substring(0, 300) + "…");
        assertThat(address.rest()).isEqualTo(url.substring(300, 20_000) + "…");
        assertThat(AddressView.of(url.substring(0, 300)).rest()).isNull();
    }

    @Test
    void nothing_in_it_is_hidden_and_no_host_is_disguised() {
        var address = AddressView.of("https://sh\u043ep.example/\u202egnp");

        assertThat(address.url()).endsWith("/[U+202E]gnp");
        assertThat(address.parts()).noneMatch(part -> part.kind().equals("macro"));
        assertThat(address.disguised()).isTrue();
        assertThat(address.host()).startsWith("xn--");
    }

    @Test
    void an_endless_one_is_cut() {
        assertThat(AddressView.of("https://a.example/" + "{".repeat(100_000)).url())
                .hasSizeLessThan(2_100);
    }
}
