package app.masthead.access.emergency;

import app.masthead.platform.web.ClientAddress;
import app.masthead.platform.web.RateLimits;
import app.masthead.platform.web.TooMany;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets only so many codes be tried in a quarter of an hour from one address. There is no limit for an account or a
 * tenant: eighty random bits need none, and a stranger could use it up just when the one code is tried that opens.
 */
@Component
class EmergencyThrottle {

    private static final Duration PERIOD = Duration.ofMinutes(15);

    private final RateLimits limits;
    private final int attempts;

    EmergencyThrottle(RateLimits limits, @Value("${masthead.emergency.attempts-per-quarter-hour:10}") int attempts) {
        this.limits = limits;
        this.attempts = attempts;
    }

    /** @throws TooMany when the address has tried often enough */
    void take(HttpServletRequest request) {
        if (limits.take("emergency|" + ClientAddress.network(request), attempts, PERIOD)
                .isPresent()) {
            throw new TooMany("emergency.too-many");
        }
    }
}
