package app.masthead.buyers;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.RateLimits;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How many requests a buyer may make in a minute, whatever the number of its tokens and of our nodes. */
@Component
class BuyerRateLimit {

    private final RateLimits limits;
    private final ApiSettings settings;

    BuyerRateLimit(RateLimits limits, ApiSettings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    /** Takes one request from the allowance; how long to wait when it is used up. */
    Optional<Duration> take(Principal buyer) {
        var key = "api:" + CurrentTenant.require() + ":" + buyer.id();
        return limits.take(key, settings.requestsPerMinute(), Duration.ofMinutes(1));
    }
}
