package app.masthead.access.links;

import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.RateLimits;
import app.masthead.platform.web.TooMany;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes wishes for links. Whether anybody has the address is found out later and elsewhere, so that neither the answer
 * nor how long it takes tells.
 */
@Component
class LinkPost {

    /** The task names tenant, browser and address by its instance; it carries no other data. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("access.sign-in-link");

    static final Duration PERIOD = Duration.ofMinutes(15);

    private static final int MOST_OF_ONE_PLACE = 20;

    private final ObjectProvider<Scheduler> scheduler;
    private final TransactionOperations transaction;
    private final RateLimits limits;
    private final Clock clock;

    LinkPost(ObjectProvider<Scheduler> scheduler, TransactionOperations transaction, RateLimits limits, Clock clock) {
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Takes a wish.
     *
     * @param browser the digest of what the browser holds that asks
     * @param place the network address that asks
     * @throws TooMany when it has asked too often
     */
    void hand(String email, byte[] browser, String place) {
        var tenant = CurrentTenant.require().value();
        if (limits.take("sign-in-link|" + tenant + "|" + place, MOST_OF_ONE_PLACE, PERIOD)
                .isPresent()) {
            throw new TooMany("people.link.too-many");
        }
        var instance = new Wish(tenant, HexFormat.of().formatHex(browser), email).text();
        transaction.executeWithoutResult(status -> scheduler
                .getObject()
                .scheduleIfNotExists(TASK.instance(instance).build(), clock.instant()));
        scheduler.getObject().triggerCheckForDueExecutions();
    }

    /** Somebody's wish for a link, as the task is named. */
    record Wish(String tenant, String browser, String email) {

        String text() {
            return tenant + "/" + browser + "/" + email;
        }

        static Wish parse(String text) {
            var parts = text.split("/", 3);
            return new Wish(parts[0], parts[1], parts[2]);
        }

        byte[] browserDigest() {
            return HexFormat.of().parseHex(browser);
        }

        /** By what the wishes for one address are counted. */
        String bucket() {
            return "sign-in-link-to|" + tenant + "|" + Sha256.of(email.toLowerCase(Locale.ROOT));
        }
    }
}
