package app.masthead.inventory.formats;

import app.masthead.platform.json.ExactJson;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The public reference catalogue of creative formats. Ids are opaque: formats that are not in it are as good. */
public final class ReferenceFormats {

    /** The agent that owns the reference catalogue. */
    public static final String AGENT = "https://creative.adcontextprotocol.org/";

    private static final Map<FormatId, ReferenceFormat> BY_ID = load();

    private ReferenceFormats() {}

    public static List<ReferenceFormat> all() {
        return List.copyOf(BY_ID.values());
    }

    /** All formats by family ({@code display}, {@code video}, …), families and formats in the catalogue's order. */
    public static Map<String, List<ReferenceFormat>> byFamily() {
        return BY_ID.values().stream()
                .collect(Collectors.groupingBy(ReferenceFormat::family, LinkedHashMap::new, Collectors.toList()));
    }

    /** The catalogue's entry for a name, whatever size or length the name carries. */
    public static Optional<ReferenceFormat> find(FormatId named) {
        return Optional.ofNullable(
                BY_ID.get(FormatId.of(named.agentUrl(), named.id()).canonical()));
    }

    private static Map<FormatId, ReferenceFormat> load() {
        try (var file = ReferenceFormats.class.getResourceAsStream("/adcp/formats/reference-formats.json")) {
            var formats = new LinkedHashMap<FormatId, ReferenceFormat>();
            for (var entry : ExactJson.read(Objects.requireNonNull(file).readAllBytes())) {
                var format = read(entry);
                formats.put(format.id().canonical(), format);
            }
            return formats;
        } catch (IOException cause) {
            throw new IllegalStateException("The reference formats cannot be read", cause);
        }
    }

    private static ReferenceFormat read(JsonNode entry) {
        var needs = entry.path("accepts_parameters")
                .valueStream()
                .map(JsonNode::asString)
                .filter(it -> !it.equals("pixel_ratio"))
                .collect(Collectors.toUnmodifiableSet());
        var size = entry.at("/renders/0/dimensions");
        return new ReferenceFormat(
                FormatId.read(entry.path("format_id")).orElseThrow(),
                entry.path("name").asString(),
                entry.path("type").asString(),
                needs,
                size.isMissingNode() ? null : Integer.valueOf(size.path("width").asInt()),
                size.isMissingNode()
                        ? null
                        : Integer.valueOf(size.path("height").asInt()));
    }
}
