package app.masthead.catalog.bulk;

import app.masthead.platform.json.ExactJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What else has to be said of what is done.
 *
 * @param tags to add or to remove
 * @param buyers who may see the products; none for every buyer
 * @param expiresAt until when they are offered; null for no end
 */
record BulkDetails(
        List<String> tags, List<String> buyers, @Nullable Instant expiresAt) {

    static final BulkDetails NONE = new BulkDetails(List.of(), List.of(), null);

    BulkDetails {
        tags = List.copyOf(tags);
        buyers = List.copyOf(buyers);
    }

    String json() {
        var json = (ObjectNode) ExactJson.read("{}");
        var tagNodes = json.putArray("tags");
        tags.forEach(tagNodes::add);
        var buyerNodes = json.putArray("buyers");
        buyers.forEach(buyerNodes::add);
        if (expiresAt != null) json.put("expires_at", expiresAt.toString());
        return ExactJson.write(json);
    }

    static BulkDetails read(String stored) {
        var json = ExactJson.read(stored);
        var end = json.path("expires_at");
        return new BulkDetails(
                texts(json.path("tags")),
                texts(json.path("buyers")),
                end.isString() ? Instant.parse(end.asString()) : null);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(it -> it.asString("")).toList();
    }
}
