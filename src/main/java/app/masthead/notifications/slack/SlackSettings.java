package app.masthead.notifications.slack;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant has decided about Slack.
 *
 * @param tenantName whose it is
 * @param wishes what it is to be told; where nothing is set up, what we propose
 * @param addressSetAt when the address was entered; null where there is none
 * @param version 0 where nothing is set up
 */
record SlackSettings(
        String tenantName, Wishes wishes, @Nullable Instant addressSetAt, long version) {

    /**
     * What Slack is told of.
     *
     * @param active false while it is switched off
     * @param waiting of creatives that a rule leaves to a person
     * @param decided of creatives that are decided
     */
    record Wishes(boolean active, boolean waiting, boolean decided) {

        static final Wishes PROPOSED = new Wishes(true, true, true);
    }

    public boolean known() {
        return addressSetAt != null;
    }
}
