package app.masthead.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.tenancy.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class RequestActorsTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    /** Whoever reads the log, or a copy of it, must not be able to go on with somebody's session. */
    @Test
    void a_session_is_told_by_a_digest_that_opens_nothing() {
        request.setSession(new MockHttpSession(null, "0123456789abcdef"));

        assertThat(actor().session()).matches("[0-9a-f]{16}").isNotEqualTo("0123456789abcdef");
    }

    @Test
    void what_a_client_says_of_itself_is_one_short_line() {
        request.addHeader("User-Agent", "Browser/1\r\nsign-in by admin\u0000" + "x".repeat(600));

        assertThat(actor().userAgent())
                .startsWith("Browser/1  sign-in by admin x")
                .hasSize(500);
    }

    @Test
    void nobody_needs_a_session_or_a_name() {
        assertThat(actor().session()).isNull();
        assertThat(actor().userAgent()).isNull();
    }

    private Actor actor() {
        return RequestActors.of(Actor.Kind.SYSTEM, "sign-in", "Sign-in", request);
    }
}
