package app.masthead.agents;

import app.masthead.agents.protocol.AgentFault;
import app.masthead.platform.json.CanonicalUrl;
import app.masthead.platform.text.PlainText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads formats as creative agents write them (AdCP, list_creative_formats). What cannot be one is left out. */
final class FormatDocuments {

    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9_-]{1,200}");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,1990}");
    private static final Pattern FAMILY = Pattern.compile("[a-z][a-z0-9_]{0,49}");
    private static final Set<String> NEEDS = Set.of("dimensions", "duration");
    private static final int LONGEST_NAME = 200;
    private static final BigDecimal LONGEST_MILLIS = BigDecimal.valueOf(86_400_000);

    private FormatDocuments() {}

    /**
     * The formats in an answer.
     *
     * @throws AgentFault when it lists none at all, or none that can be read
     */
    static List<OfferedFormat> read(JsonNode answer) {
        var listed = answer.path("formats");
        if (!listed.isArray()) {
            throw new AgentFault("no-formats");
        }
        var formats = listed.valueStream().flatMap(it -> format(it).stream()).toList();
        if (formats.isEmpty() && !listed.isEmpty()) {
            throw new AgentFault("unreadable-formats");
        }
        return formats;
    }

    /** One form for all names that mean the same format; fit for use as a key. */
    static OfferedFormat canonical(OfferedFormat format) {
        var length = format.durationMs() == null ? null : format.durationMs().stripTrailingZeros();
        return new OfferedFormat(
                CanonicalUrl.of(format.agentUrl()),
                format.id(),
                "",
                null,
                format.width(),
                format.height(),
                length,
                Set.of());
    }

    private static Optional<OfferedFormat> format(JsonNode entry) {
        var named = entry.path("format_id");
        var agent = named.path("agent_url").asString("");
        var id = named.path("id").asString("");
        if (!ID.matcher(id).matches() || !ADDRESS.matcher(agent).matches() || !PlainText.isLine(agent)) {
            return Optional.empty();
        }
        var size = named.has("width") ? named : entry.at("/renders/0/dimensions");
        var width = pixels(size.path("width"));
        var height = pixels(size.path("height"));
        var sized = width != null && height != null;
        return Optional.of(new OfferedFormat(
                agent,
                id,
                name(entry, id),
                family(entry.path("type").asString("")),
                sized ? width : null,
                sized ? height : null,
                millis(named.path("duration_ms")),
                needs(entry)));
    }

    private static String name(JsonNode entry, String id) {
        var name = PlainText.line(entry.path("name").asString(""), LONGEST_NAME);
        return PlainText.isBlank(name) ? id : name;
    }

    private static @Nullable String family(String type) {
        return FAMILY.matcher(type).matches() ? type : null;
    }

    private static @Nullable Integer pixels(JsonNode number) {
        var whole = number.isNumber() && number.canConvertToInt() && number.canConvertToExactIntegral();
        return whole && number.asInt() >= 1 ? Integer.valueOf(number.asInt()) : null;
    }

    private static @Nullable BigDecimal millis(JsonNode number) {
        if (!number.isNumber()) {
            return null;
        }
        var length = number.decimalValue();
        return length.compareTo(BigDecimal.ONE) >= 0 && length.compareTo(LONGEST_MILLIS) <= 0 ? length : null;
    }

    private static Set<String> needs(JsonNode entry) {
        return entry.path("accepts_parameters")
                .valueStream()
                .map(it -> it.asString(""))
                .filter(NEEDS::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
