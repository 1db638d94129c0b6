package app.masthead.buyers;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Who a buyer is in one ad server.
 *
 * @param adServer the ad server's code
 */
record AdServerAccount(String adServer, List<StoredValue> values) {

    /** One for each ad server that knows the buyer. */
    static List<AdServerAccount> of(JsonNode mappings) {
        return mappings.properties().stream()
                .map(it -> new AdServerAccount(it.getKey(), StoredValue.of(it.getValue())))
                .toList();
    }
}
