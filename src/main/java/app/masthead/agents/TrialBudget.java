package app.masthead.agents;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.RateLimits;
import app.masthead.platform.web.TooMany;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The tests of agents that a tenant may cause, so that nobody scans a network through us. */
@Component
class TrialBudget {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final RateLimits limits;
    private final int most;

    TrialBudget(RateLimits limits, @Value("${masthead.agents.tests-per-minute:10}") int most) {
        this.limits = limits;
        this.most = most;
    }

    /**
     * Takes one of the tests of the current tenant.
     *
     * @throws TooMany when there is none left for now
     */
    void take() {
        if (limits.take("agent|" + CurrentTenant.require().value(), most, PERIOD)
                .isPresent()) {
            throw new TooMany("agents.error.often");
        }
    }
}
