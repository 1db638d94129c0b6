package app.masthead.access.connections.providers;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.RateLimits;
import app.masthead.platform.web.TooMany;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The outbound calls that a tenant may cause by what its people type, so that nobody scans a network through us. */
@Component
public class ProviderBudget {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final RateLimits limits;
    private final int most;

    ProviderBudget(RateLimits limits, @Value("${masthead.sign-in.provider-calls-per-minute:10}") int most) {
        this.limits = limits;
        this.most = most;
    }

    /**
     * Takes one of the calls of the current tenant.
     *
     * @throws TooMany when there is none left for now
     */
    public void take() {
        if (limits.take("provider|" + CurrentTenant.require(), most, PERIOD).isPresent()) {
            throw new TooMany("connections.error.too-often");
        }
    }
}
