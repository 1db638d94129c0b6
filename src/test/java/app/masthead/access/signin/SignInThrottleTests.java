package app.masthead.access.signin;

import static app.masthead.support.Cast.nobodyAt;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.SignInPaths;
import app.masthead.platform.web.RateLimits;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.PortalTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class SignInThrottleTests extends PortalTest {

    @Autowired
    private RateLimits limits;

    @Test
    void an_address_that_tries_too_often_is_told_to_wait_and_others_are_not() throws Exception {
        var throttle = new SignInThrottle(limits, 3);
        var host = UUID.randomUUID() + ".localhost";
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(ask(throttle, host, "192.0.2.1").getStatus()).isEqualTo(200);
        }

        var refused = ask(throttle, host, "192.0.2.1");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isNotBlank();
        assertThat(ask(throttle, host, "192.0.2.2").getStatus()).isEqualTo(200);
    }

    /** The portal's own allowance in tests is a large one; whoever comes from this address has used it up. */
    @ParameterizedTest
    @ValueSource(
            strings = {SignInPaths.START + "/demo-acme-oidc", SignInPaths.CALLBACK + "demo-acme-oidc?code=a&state=b"})
    @Defends(Attack.GUESSING)
    void it_stands_before_the_way_in_and_the_way_back(String path) {
        limits.take("sign-in|acme.localhost|192.0.2.3", 1, Duration.ofHours(1));

        assertThat(mvc.get().uri(path).with(nobodyAt("acme")).with(from("192.0.2.3")))
                .hasStatus(429)
                .containsHeader("Retry-After");
        assertThat(mvc.get().uri("/sign-in").with(nobodyAt("acme")).with(from("192.0.2.3")))
                .hasStatusOk();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static MockHttpServletResponse ask(SignInThrottle throttle, String host, String address) throws Exception {
        var request = new MockHttpServletRequest("GET", SignInPaths.START + "/somewhere");
        request.setServerName(host);
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        throttle.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
