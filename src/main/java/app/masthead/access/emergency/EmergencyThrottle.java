package app.masthead.access.emergency;

import app.masthead.platform.web.ClientAddress;
import app.masthead.platform.web.RateLimits;
import app.masthead.platform.web.TooMany;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets only so many codes be tried in a quarter of an hour: for one account, whether or not it exists, from one address,
 * and at one tenant. Eighty random bits need no such limit; the memory that each try takes does.
 */
@Component
class EmergencyThrottle {

    private static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int OF_ACCOUNT = 5;
    private static final int TENANTS_SHARE = 5;

    private final RateLimits limits;
    private final int fromAddress;

    EmergencyThrottle(RateLimits limits, @Value("${masthead.emergency.attempts-per-quarter-hour:10}") int fromAddress) {
        this.limits = limits;
        this.fromAddress = fromAddress;
    }

    /** @throws TooMany when one of them has tried often enough */
    void take(String tenant, String email, HttpServletRequest request) {
        take("address|" + ClientAddress.of(request), fromAddress);
        take("tenant|" + tenant, fromAddress * TENANTS_SHARE);
        take("account|" + tenant + "|" + email.toLowerCase(Locale.ROOT), OF_ACCOUNT);
    }

    private void take(String bucket, int most) {
        if (limits.take("emergency|" + bucket, most, PERIOD).isPresent()) {
            throw new TooMany("emergency.too-many");
        }
    }
}
