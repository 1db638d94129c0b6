package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/products",
                "/products?status=active&q=spring+sale",
                "/audit-log?q=a%2Fb%25",
                "/creatives/p-1/c.2",
                "/audit-log?from=2026-11-01"
            })
    void a_path_of_ours_is_kept(String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @MethodSource("app.masthead.access.signin.OpenRedirects#vectors")
    @Defends(Attack.OPEN_REDIRECT)
    void anything_that_could_lead_elsewhere_leads_home(String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%2f%2fevil.example", "/%252f", "/a%5Cb", "/a%00", "/sign-out", "/api/v1/creatives"})
    void what_is_no_page_leads_home(String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({
        "http://acme.localhost:8080/products?q=a%20b, /products?q=a%20b",
        "http://globex.localhost:8080/products,",
        "https://evil.example/acme.localhost,",
        "http://acme.localhost@evil.example/products,",
        "nonsense:,",
        "::,"
    })
    void a_page_that_was_left_counts_when_it_is_of_the_same_host(String referrer, @Nullable String path) {
        var request = new MockHttpServletRequest();
        request.setServerName("acme.localhost");
        request.addHeader("Referer", referrer);

        assertThat(ReturnPath.ofReferrer(request)).isEqualTo(path);
    }

    @Test
    void nothing_leads_home() {
        assertThat(ReturnPath.safe(null)).isEqualTo("/");
        assertThat(ReturnPath.safe("/" + "a".repeat(2_000))).isEqualTo("/");
    }
}
