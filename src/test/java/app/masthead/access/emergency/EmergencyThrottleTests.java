package app.masthead.access.emergency;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.platform.web.RateLimits;
import app.masthead.platform.web.TooMany;
import app.masthead.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

class EmergencyThrottleTests extends PortalTest {

    @Autowired
    private RateLimits limits;

    @Test
    void an_address_that_tries_too_often_has_to_wait_and_others_have_not() {
        var throttle = new EmergencyThrottle(limits, 2);
        throttle.take(from("192.0.2.50"));
        throttle.take(from("192.0.2.50"));

        assertThatThrownBy(() -> throttle.take(from("192.0.2.50"))).isInstanceOf(TooMany.class);
        assertThatCode(() -> throttle.take(from("192.0.2.51"))).doesNotThrowAnyException();
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
