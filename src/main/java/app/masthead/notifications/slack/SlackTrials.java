package app.masthead.notifications.slack;

import app.masthead.notifications.Receipt;
import app.masthead.notifications.SlackCalls;
import app.masthead.notifications.SlackMessage;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.RateLimits;
import app.masthead.platform.web.TooMany;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Posts a test to Slack while somebody waits, within ten seconds. No transaction waits for it. */
@Service
class SlackTrials {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final SlackChannel channel;
    private final SlackCalls calls;
    private final SlackMessage message;
    private final RateLimits limits;
    private final int most;

    SlackTrials(
            SlackChannel channel,
            SlackCalls calls,
            SlackMessage message,
            RateLimits limits,
            @Value("${masthead.slack.tests-per-minute:10}") int most) {
        this.channel = channel;
        this.calls = calls;
        this.message = message;
        this.limits = limits;
        this.most = most;
    }

    /**
     * Tries Slack as it is stored, switched off or not, and puts it on record.
     *
     * @throws NoSlack when there is no address
     * @throws TooMany when the tenant has tested too often of late
     */
    Receipt run() {
        var sealed = channel.sealed().orElseThrow(NoSlack::new);
        var tenant = CurrentTenant.require().value();
        if (limits.take("slack|" + tenant, most, PERIOD).isPresent()) {
            throw new TooMany("slack.often");
        }
        var receipt = calls.send(sealed, message.ofTest(channel.current().tenantName()));
        channel.tested(receipt.code());
        return receipt;
    }
}
