package app.masthead.access.connections.providers;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.RateLimits;
import app.masthead.platform.web.TooMany;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The outbound calls that a tenant may cause by what its people type, so that nobody scans a network through us. */
@Component
public class ProviderBudget {

    private static final int MOST = 10;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final RateLimits limits;

    ProviderBudget(RateLimits limits) {
        this.limits = limits;
    }

    /**
     * Takes one of the calls of the current tenant.
     *
     * @throws TooMany when there is none left for now
     */
    public void take() {
        if (limits.take("provider|" + CurrentTenant.require(), MOST, PERIOD).isPresent()) {
            throw new TooMany("connections.error.too-often");
        }
    }
}
