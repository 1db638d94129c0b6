package app.masthead.buyers.edit;

import app.masthead.platform.json.ExactJson;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of the form in which somebody says who a buyer is in one ad server. */
record AccountLine(
        @Nullable String server,
        @Nullable String advertiser,
        @Nullable String network) {

    private static final String ADVERTISER = "advertiser_id";
    private static final String NETWORK = "network_id";

    /** One for each ad server, filled in where it knows the buyer. */
    static List<AccountLine> of(ObjectNode mappings) {
        return Arrays.stream(AdServer.values())
                .map(it -> of(it.code(), mappings.path(it.code())))
                .toList();
    }

    private static AccountLine of(String server, JsonNode account) {
        return new AccountLine(server, text(account.path(ADVERTISER)), text(account.path(NETWORK)));
    }

    boolean isBlank() {
        return advertiser == null && network == null;
    }

    /** Writes all of them over those that there are, and leaves alone whatever else stands there. */
    static ObjectNode over(ObjectNode mappings, List<AccountLine> lines) {
        var changed = mappings.deepCopy();
        for (var line : lines) {
            var server = line.server == null ? "" : line.server;
            var account = changed.path(server).isObject()
                    ? (ObjectNode) changed.path(server)
                    : ExactJson.nodes().objectNode();
            put(account, ADVERTISER, line.advertiser);
            put(account, NETWORK, line.network);
            if (account.isEmpty()) changed.remove(server);
            else changed.set(server, account);
        }
        return changed;
    }

    private static void put(ObjectNode account, String field, @Nullable String typed) {
        if (typed == null) account.remove(field);
        else if (!typed.equals(text(account.path(field)))) account.put(field, typed);
    }

    private static @Nullable String text(JsonNode node) {
        var text = node.asString("");
        return text.isEmpty() ? null : text;
    }

    @Override
    public String toString() {
        return isBlank() ? "" : server + ": " + advertiser + (network == null ? "" : " / " + network);
    }
}
