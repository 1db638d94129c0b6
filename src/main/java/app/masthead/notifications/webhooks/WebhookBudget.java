package app.masthead.notifications.webhooks;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.RateLimits;
import app.masthead.platform.web.TooMany;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The tests of webhooks that a tenant may cause, so that nobody scans a network through us. */
@Component
class WebhookBudget {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final RateLimits limits;
    private final int most;

    WebhookBudget(RateLimits limits, @Value("${masthead.webhooks.tests-per-minute:10}") int most) {
        this.limits = limits;
        this.most = most;
    }

    /**
     * Takes one of the tests of the current tenant.
     *
     * @throws TooMany when there is none left for now
     */
    void take() {
        if (limits.take("webhook|" + CurrentTenant.require().value(), most, PERIOD)
                .isPresent()) {
            throw new TooMany("notifications.webhook.often");
        }
    }
}
