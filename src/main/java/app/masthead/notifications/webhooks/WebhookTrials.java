package app.masthead.notifications.webhooks;

import app.masthead.notifications.Receipt;
import app.masthead.notifications.StatusChanged;
import app.masthead.notifications.WebhookCalls;
import app.masthead.platform.storage.Ids;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Sends a signed test to a webhook while somebody waits, within ten seconds. No transaction waits for the receiver. */
@Service
class WebhookTrials {

    private static final String TYPE = "test";

    private final Webhooks webhooks;
    private final WebhookCalls calls;
    private final WebhookBudget budget;
    private final JsonMapper json;
    private final Clock clock;

    WebhookTrials(Webhooks webhooks, WebhookCalls calls, WebhookBudget budget, JsonMapper json, Clock clock) {
        this.webhooks = webhooks;
        this.calls = calls;
        this.budget = budget;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Tries a webhook, paused or not, and puts it on record.
     *
     * @throws app.masthead.platform.web.TooMany when the tenant has tested too often of late
     */
    Receipt run(String buyer) {
        var webhook = webhooks.get(buyer);
        budget.take();
        var receipt = calls.send(buyer, URI.create(webhook.url()), webhooks.sealed(buyer), payload(buyer));
        webhooks.tested(webhook, receipt.code());
        return receipt;
    }

    /** It says of itself that nothing has happened: no event of AdCP's has that type. */
    private String payload(String buyer) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("idempotency_key", Ids.next().toString());
        fields.put("notification_type", TYPE);
        fields.put("fired_at", clock.instant().toString());
        fields.put("subscriber_id", StatusChanged.SUBSCRIBER);
        fields.put("account_id", buyer);
        return json.writeValueAsString(fields);
    }
}
