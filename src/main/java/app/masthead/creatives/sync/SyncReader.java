package app.masthead.creatives.sync;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.sync.SyncRequest.Item;
import app.masthead.platform.json.AdcpSchemas;
import app.masthead.platform.json.Problem;
import app.masthead.platform.json.SchemaName;
import app.masthead.platform.json.StorableJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what a buyer sends: one creative, a list of them, or a whole {@code sync_creatives} request. Everything wrong is
 * found in one pass, with its place; what cannot be carried out is refused instead of passed over.
 */
public class SyncReader {

    private static final int MOST_CREATIVES = 100;

    private final AdcpSchemas schemas;

    public SyncReader(AdcpSchemas schemas) {
        this.schemas = schemas;
    }

    /**
     * The request that a document describes.
     *
     * @param headerKey the idempotency key of the HTTP header, for shapes that carry none; null when there is none
     * @throws RefusedSync when the request as a whole makes no sense, or is strict and not flawless
     */
    public SyncRequest read(JsonNode document, @Nullable String headerKey) {
        var unstorable = StorableJson.problems(document);
        if (!unstorable.isEmpty()) {
            throw RefusedSync.of(unstorable);
        }
        var request = shaped(document, headerKey);
        var problems = request.problems().toList();
        if (!request.lenient() && !problems.isEmpty()) {
            throw RefusedSync.of(problems);
        }
        return request;
    }

    private SyncRequest shaped(JsonNode document, @Nullable String headerKey) {
        if (document.has("creatives")) {
            return whole(document, headerKey);
        }
        var key = headerKey == null ? null : IdempotencyKey.checked(headerKey, "");
        if (document.isArray()) {
            return new SyncRequest(key, items(document, ""), false, false, false, null);
        }
        if (document.isObject()) {
            return new SyncRequest(key, List.of(item(document, "", new HashSet<>())), false, false, false, null);
        }
        throw RefusedSync.at("", "must be a creative, a list of creatives, or a sync_creatives request");
    }

    private SyncRequest whole(JsonNode document, @Nullable String headerKey) {
        var options = SyncOptions.of(document);
        return new SyncRequest(
                IdempotencyKey.of(document, headerKey),
                chosen(document),
                options.dryRun(),
                options.lenient(),
                options.deleteMissing(),
                document.get("context"));
    }

    /** The creatives of the request; with {@code creative_ids}, only those that it names. */
    private List<Item> chosen(JsonNode document) {
        var items = items(document.path("creatives"), "/creatives");
        if (!document.path("creative_ids").isArray()) {
            return items;
        }
        var wanted = document.path("creative_ids").values().stream()
                .map(id -> id.asString(""))
                .collect(Collectors.toSet());
        return items.stream()
                .filter(item -> item.creativeId() == null || wanted.contains(item.creativeId()))
                .toList();
    }

    private List<Item> items(JsonNode array, String pointer) {
        if (!array.isArray() || array.isEmpty() || array.size() > MOST_CREATIVES) {
            throw RefusedSync.at(pointer, "must be a list of 1 to " + MOST_CREATIVES + " creatives");
        }
        var seen = new HashSet<String>();
        return IntStream.range(0, array.size())
                .mapToObj(at -> item(array.path(at), pointer + "/" + at, seen))
                .toList();
    }

    private Item item(JsonNode json, String pointer, Set<String> seen) {
        var id = json.path("creative_id").stringValueOpt().orElse(null);
        var problems = new ArrayList<>(schemas.validate(SchemaName.CREATIVE_ASSET, json));
        problems.addAll(CreativeLimits.problems(json));
        if (id != null && !seen.add(id)) {
            problems.add(new Problem("/creative_id", "stands in this request twice"));
        }
        if (problems.isEmpty() && json instanceof ObjectNode object) {
            return Item.good(pointer, new CreativeContent(object));
        }
        var placed = problems.stream().map(problem -> problem.under(pointer)).toList();
        return Item.bad(pointer, id, placed);
    }
}
