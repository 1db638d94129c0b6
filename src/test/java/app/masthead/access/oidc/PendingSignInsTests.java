package app.masthead.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

class PendingSignInsTests {

    private static final Instant BEGUN = Instant.parse("2026-11-21T10:00:00Z");

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void an_answer_within_ten_minutes_is_in_time() {
        begin("one");

        assertThat(after(Duration.ofMinutes(10)).loadAuthorizationRequest(request))
                .isNotNull();
    }

    @Test
    void a_later_one_is_not() {
        begin("one");

        assertThat(after(Duration.ofMinutes(10).plusSeconds(1)).loadAuthorizationRequest(request))
                .isNull();
    }

    @Test
    void an_answer_is_taken_once() {
        begin("one");

        assertThat(after(Duration.ZERO).removeAuthorizationRequest(request, response))
                .isNotNull();
        assertThat(after(Duration.ZERO).removeAuthorizationRequest(request, response))
                .isNull();
    }

    private void begin(String state) {
        var begun = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri("https://id.example/authorize")
                .clientId("masthead")
                .state(state)
                .build();
        after(Duration.ZERO).saveAuthorizationRequest(begun, request, response);
        request.setParameter("state", state);
    }

    private static PendingSignIns after(Duration time) {
        return new PendingSignIns(Clock.fixed(BEGUN.plus(time), ZoneOffset.UTC));
    }
}
