package app.masthead.creatives.content;

import app.masthead.platform.json.ExactJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Creatives for tests: the published examples, and a plain banner to take apart. */
public final class Examples {

    private Examples() {}

    /** The published examples as one array. */
    public static JsonNode document() {
        try (var file = Examples.class.getResourceAsStream("/adcp/examples/creatives.json")) {
            return ExactJson.read(Objects.requireNonNull(file).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<CreativeContent> all() {
        return document().values().stream()
                .map(json -> new CreativeContent((ObjectNode) json))
                .toList();
    }

    public static CreativeContent example(String creativeId) {
        return all().stream()
                .filter(content -> content.creativeId().equals(creativeId))
                .findFirst()
                .orElseThrow();
    }

    /** A banner that nothing speaks against but that no rule can see what it shows. */
    public static CreativeContent banner() {
        return of("""
                {"creative_id": "spring_banner", "name": "Spring banner",
                 "format_id": {"agent_url": "https://creative.adcontextprotocol.org", "id": "display_300x250_image"},
                 "assets": {
                   "banner_image": {"asset_type": "image", "url": "https://cdn.buyer.example/spring.png",
                                    "width": 300, "height": 250},
                   "click_url": {"asset_type": "url", "url": "https://shop.example/spring?c={MEDIA_BUY_ID}"}}}
                """);
    }

    /** A text advertisement, of which rules can judge everything. */
    public static CreativeContent text(String words) {
        var creative = of("""
                {"creative_id": "a_text", "name": "A text",
                 "format_kind": "native_in_feed",
                 "assets": {"headline": {"asset_type": "text"}}}
                """);
        ((ObjectNode) creative.json().at("/assets/headline")).put("content", words);
        return creative;
    }

    /** The same creative with one value set to another. */
    public static CreativeContent with(CreativeContent content, String parent, String field, String json) {
        var copy = content.json().deepCopy();
        ((ObjectNode) copy.at(parent)).set(field, ExactJson.read(json));
        return new CreativeContent(copy);
    }

    public static CreativeContent of(String json) {
        return new CreativeContent((ObjectNode) ExactJson.read(json));
    }
}
