package app.masthead.creatives.content;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a known format asks of a creative.
 *
 * @param ref the format
 * @param name its name for people
 * @param slots the assets it takes
 */
public record FormatSpec(FormatRef ref, String name, List<Slot> slots) {

    /**
     * One asset that a format takes.
     *
     * @param requirements limits by name, for example {@code max_file_size_mb}
     */
    public record Slot(String id, String type, boolean required, JsonNode requirements) {

        static Slot of(JsonNode json) {
            return new Slot(
                    json.path("asset_id").asString(""),
                    json.path("asset_type").asString(""),
                    json.path("required").asBoolean(false),
                    json.path("requirements"));
        }
    }

    static FormatSpec of(JsonNode json) {
        return new FormatSpec(
                FormatRef.of(json),
                json.path("name").asString(""),
                json.path("assets").values().stream().map(Slot::of).toList());
    }

    public List<Slot> required() {
        return slots.stream().filter(Slot::required).toList();
    }
}
