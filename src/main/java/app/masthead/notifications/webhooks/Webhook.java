package app.masthead.notifications.webhooks;

import java.net.URI;
import java.time.Instant;

/**
 * The webhook of a buyer, as people see it: without its secret.
 *
 * @param url all of it, which may hold what only the buyer should know
 * @param secretSetAt since when messages are signed with the present secret
 * @param version to be given back with a change, so that nobody changes what another has changed meanwhile
 */
public record Webhook(Holder buyer, String url, Instant secretSetAt, boolean active, long version) {

    /** The address without what may stand in its query, and be secret. */
    public String address() {
        var address = URI.create(url);
        return address.getScheme() + "://" + address.getRawAuthority()
                + (address.getRawPath() == null ? "" : address.getRawPath());
    }

    /** What messages and pills call its state. */
    public String state() {
        return buyer.archived() ? "archived" : active ? "active" : "paused";
    }

    public String tone() {
        return active && !buyer.archived() ? "positive" : "caution";
    }
}
