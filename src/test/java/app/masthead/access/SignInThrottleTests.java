package app.masthead.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.web.RateLimits;
import app.masthead.support.PortalTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

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

    private static MockHttpServletResponse ask(SignInThrottle throttle, String host, String address) throws Exception {
        var request = new MockHttpServletRequest("GET", SignInPaths.START + "/somewhere");
        request.setServerName(host);
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        throttle.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
