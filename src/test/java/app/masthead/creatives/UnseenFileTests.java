package app.masthead.creatives;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.files.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody can have seen before the creative is shown. */
class UnseenFileTests extends ProcessingTest {

    @Test
    void a_file_at_an_address_that_is_spelled_as_browsers_alone_take_it_is_seen() {
        var key = arrived(banner(host.file("/spring|sale 1.png", "image/png", Samples.png(300, 250))));

        node((sent, policy) -> good()).process(key);

        assertThat(status("spring_banner")).isEqualTo("approved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%7BCACHEBUSTER%7D", "[CACHEBUSTER]", "%%CACHEBUSTER%%"})
    void no_score_approves_what_is_behind_an_address_with_macros(String macro) {
        var key = arrived(banner("https://cdn.buyer.example/spring.png?c=" + macro));

        node((sent, policy) -> good()).process(key);

        assertThat(status("spring_banner")).isEqualTo("pending_review");
        assertThat(rows("select (review_reasons #>> '{0,rule}') || ' ' || (review_reasons #>> '{0,arguments,0}')"
                        + " from creative"))
                .containsExactly("file_missing macros");
    }
}
