package app.masthead.creatives.live;

import app.masthead.creatives.CreativeId;
import app.masthead.platform.tenancy.TenantId;

/**
 * That something has happened to a creative, as the database tells it.
 *
 * @param kind arrived, decided, changed, claimed or released
 */
record News(TenantId tenant, CreativeId creative, String kind) {

    /** As it stands in a notification. */
    record Payload(String tenant, String buyer, String creative, String kind) {

        News news() {
            return new News(new TenantId(tenant), new CreativeId(buyer, creative), kind);
        }
    }
}
