package app.masthead.notifications;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** AdCP's {@code creative.status_changed} (3.1.19, creative/creative-status-changed-webhook.json). */
public final class StatusChanged {

    static final String TYPE = "creative.status_changed";

    /** What a buyer knows its webhook by; it has one. */
    public static final String SUBSCRIBER = "primary";

    private StatusChanged() {}

    /** The message, the same in every attempt to deliver it. */
    static Map<String, Object> of(UUID id, Notice notice) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("idempotency_key", id.toString());
        fields.put("notification_id", notice.cause().toString());
        fields.put("notification_type", TYPE);
        fields.put("fired_at", notice.due().toString());
        fields.put("subscriber_id", SUBSCRIBER);
        fields.put("account_id", notice.subject().buyer());
        fields.put("creative_id", notice.subject().creative());
        fields.put("transition", transition(notice.transition()));
        fields.put("reason_code", notice.why().code());
        if (notice.why().detail() != null) {
            fields.put("reason_detail", notice.why().detail());
        }
        fields.put("initiator", notice.byPerson() ? "seller" : "system");
        return fields;
    }

    private static Map<String, Object> transition(Notice.Transition transition) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("from", transition.from());
        fields.put("to", transition.to());
        fields.put("observed_at", transition.at().toString());
        return fields;
    }
}
