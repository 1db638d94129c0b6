package app.masthead.notifications.webhooks;

import app.masthead.audit.Subject;
import app.masthead.buyers.BuyerPages;

/** A buyer that has a webhook, or could have one. */
public record Holder(String id, String name, boolean archived) {

    public String href() {
        return BuyerPages.of(id);
    }

    Subject subject() {
        return BuyerPages.subject(id, name);
    }
}
