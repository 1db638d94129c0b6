package app.masthead.catalog.sections;

import app.masthead.catalog.offers.DeliveryType;
import app.masthead.catalog.offers.Offer;
import app.masthead.platform.json.ExactJson;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What a product is before anybody has said anything about it. */
public final class NewOffer {

    private static final int USUAL_DELAY = 240;

    private NewOffer() {}

    static Offer named(String id, String name, ZoneId zone) {
        var nodes = ExactJson.nodes();
        return new Offer(
                id,
                name,
                null,
                DeliveryType.GUARANTEED,
                null,
                List.of(),
                nodes.arrayNode(),
                nodes.arrayNode(),
                false,
                null,
                reporting(zone),
                null,
                null,
                null,
                nodes.objectNode(),
                List.of());
    }

    /** What a publisher who has said nothing reports: daily, in its own time zone. */
    public static ObjectNode reporting(ZoneId zone) {
        var reporting = ExactJson.nodes().objectNode();
        reporting.putArray("available_reporting_frequencies").add("daily");
        reporting.put("expected_delay_minutes", USUAL_DELAY);
        reporting.put("timezone", zone.getId().equals("Z") ? "UTC" : zone.getId());
        reporting.put("supports_webhooks", false);
        reporting.putArray("available_metrics").add("impressions").add("spend").add("clicks");
        reporting.put("date_range_support", "date_range");
        return reporting;
    }
}
