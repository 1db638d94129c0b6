package app.masthead.creatives;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody can have seen before the creative is shown. */
class UnseenFileTests extends ProcessingTest {

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
