package app.masthead.inventory.formats;

import app.masthead.platform.json.CanonicalUrl;
import app.masthead.platform.json.ExactJson;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The name of a creative format: the agent that owns it, its id there, and for a template the size or length asked for.
 * Kept as it was written; compared with {@link #means}.
 */
public record FormatId(
        String agentUrl,
        String id,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable BigDecimal durationMs) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#<>\"\\\\]+([/?#][^\\s<>\"\\\\]*)?");

    public static FormatId of(String agentUrl, String id) {
        return new FormatId(agentUrl, id, null, null, null);
    }

    /** Reads the protocol's form; empty when the document does not name a format at all. */
    public static Optional<FormatId> read(JsonNode document) {
        var agent = document.path("agent_url");
        var id = document.path("id");
        if (!agent.isString() || !id.isString()) return Optional.empty();
        return Optional.of(new FormatId(
                agent.asString(),
                id.asString(),
                whole(document.path("width")),
                whole(document.path("height")),
                number(document.path("duration_ms"))));
    }

    /** The protocol's form of this name. */
    public ObjectNode write() {
        var document = ExactJson.nodes().objectNode().put("agent_url", agentUrl).put("id", id);
        if (width != null) document.put("width", width);
        if (height != null) document.put("height", height);
        if (durationMs != null) document.put("duration_ms", durationMs);
        return document;
    }

    /** Whether what names an agent is an address on the web, at which there may be one. */
    public static boolean isAgent(String address) {
        return ADDRESS.matcher(address).matches();
    }

    /** Whether both names mean the same format, however the agent's address is written. */
    public boolean means(FormatId other) {
        return canonical().equals(other.canonical());
    }

    /** One form for all names that mean the same; fit for use as a key. */
    public FormatId canonical() {
        var duration = durationMs == null ? null : durationMs.stripTrailingZeros();
        return new FormatId(CanonicalUrl.of(agentUrl), id, width, height, duration);
    }

    public boolean hasSize() {
        return width != null && height != null;
    }

    /** The length asked for, in seconds. */
    public @Nullable BigDecimal seconds() {
        return durationMs == null ? null : ExactJson.plain(durationMs.movePointLeft(3));
    }

    private static @Nullable Integer whole(JsonNode number) {
        return number.isNumber() && number.canConvertToInt() && number.canConvertToExactIntegral()
                ? Integer.valueOf(number.asInt())
                : null;
    }

    private static @Nullable BigDecimal number(JsonNode number) {
        return number.isNumber() ? Objects.requireNonNull(number.decimalValue()) : null;
    }
}
