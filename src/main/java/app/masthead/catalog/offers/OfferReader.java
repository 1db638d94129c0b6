package app.masthead.catalog.offers;

import app.masthead.platform.json.ExactJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a product of the protocol that is already known to be valid. */
public final class OfferReader {

    private static final Set<String> ALWAYS_MODELLED =
            Set.of("product_id", "name", "description", "delivery_type", "publisher_properties", "pricing_options");

    private OfferReader() {}

    public static Offer read(ObjectNode document) {
        return new Offer(
                document.path("product_id").asString(),
                document.path("name").asString(),
                document.path("description").asString(null),
                DeliveryType.of(document.path("delivery_type").asString("")).orElse(null),
                Exclusivity.of(document.path("exclusivity").asString("")).orElse(null),
                texts(document.path("channels")),
                array(document.path("format_ids")),
                array(document.path("publisher_properties")),
                document.path("is_custom").asBoolean(false),
                instant(document.path("expires_at").asString("")).orElse(null),
                object(document.path("reporting_capabilities")),
                object(document.path("delivery_measurement")),
                object(document.path("creative_policy")),
                object(document.path("product_card")),
                extra(document),
                document.path("pricing_options")
                        .valueStream()
                        .map(it -> PricingJson.read((ObjectNode) it))
                        .toList());
    }

    /** A point in time as the protocol writes it, to the microsecond that we keep. */
    static Optional<Instant> instant(String written) {
        try {
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(written).toInstant().truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeParseException notOnTheClock) {
            return Optional.empty();
        }
    }

    /** What writing the modelled fields would not bring back. */
    private static ObjectNode extra(ObjectNode document) {
        var extra = document.deepCopy();
        extra.remove(ALWAYS_MODELLED);
        for (var field : List.of("delivery_measurement", "creative_policy", "product_card", "reporting_capabilities")) {
            if (extra.path(field).isObject()) extra.remove(field);
        }
        if (!extra.path("channels").isEmpty()) extra.remove("channels");
        if (!extra.path("format_ids").isEmpty()) extra.remove("format_ids");
        if (extra.path("is_custom").asBoolean(false)) extra.remove("is_custom");
        if (Exclusivity.of(extra.path("exclusivity").asString("")).isPresent()) extra.remove("exclusivity");
        var expiry = extra.path("expires_at").asString("");
        if (instant(expiry).filter(it -> it.toString().equals(expiry)).isPresent()) extra.remove("expires_at");
        return extra;
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(it -> it.asString("")).toList();
    }

    private static ArrayNode array(JsonNode node) {
        return node.isArray() ? (ArrayNode) node.deepCopy() : ExactJson.nodes().arrayNode();
    }

    private static @Nullable ObjectNode object(JsonNode node) {
        return node.isObject() ? (ObjectNode) node.deepCopy() : null;
    }
}
