package app.masthead.creatives.sync;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.platform.json.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A buyer's wish to have creatives in the library as he describes them.
 *
 * @param idempotencyKey under which a repetition is recognised; null when the buyer gave none
 * @param dryRun whether the buyer only wants to know what would happen
 * @param lenient whether good items are taken although others are wrong
 * @param deleteMissing whether whatever else the buyer has is archived
 * @param context the buyer's own data, given back as it came
 */
public record SyncRequest(
        @Nullable String idempotencyKey,
        List<Item> items,
        boolean dryRun,
        boolean lenient,
        boolean deleteMissing,
        @Nullable JsonNode context) {

    /**
     * One creative of the request, or what is wrong with it.
     *
     * @param pointer where it stands in the request
     * @param creativeId as far as it could be read
     * @param content null when there are problems
     */
    public record Item(
            String pointer,
            @Nullable String creativeId,
            @Nullable CreativeContent content,
            List<Problem> problems) {

        static Item good(String pointer, CreativeContent content) {
            return new Item(pointer, content.creativeId(), content, List.of());
        }

        static Item bad(String pointer, @Nullable String creativeId, List<Problem> problems) {
            return new Item(pointer, creativeId, null, problems);
        }
    }

    public Stream<Problem> problems() {
        return items.stream().flatMap(item -> item.problems().stream());
    }
}
