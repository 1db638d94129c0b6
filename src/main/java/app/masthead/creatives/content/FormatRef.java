package app.masthead.creatives.content;

import app.masthead.platform.json.CanonicalUrl;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The format that a creative was made for: one of an agent's formats, perhaps with its parameters, or one of the
 * protocol's canonical kinds.
 *
 * @param agentUrl who owns the format; null for a canonical kind
 * @param id the agent's name for it; null for a canonical kind
 * @param kind the canonical kind; null for an agent's format
 */
public record FormatRef(
        @Nullable String agentUrl,
        @Nullable String id,
        @Nullable Size size,
        @Nullable BigDecimal durationMs,
        @Nullable String kind) {

    private static final Pattern SIZE_IN_NAME = Pattern.compile("(?:^|_)([1-9]\\d{1,4})x([1-9]\\d{1,4})(?:_|$)");

    public static FormatRef of(JsonNode creative) {
        var format = creative.path("format_id");
        return new FormatRef(
                text(format, "agent_url"),
                text(format, "id"),
                Size.of(format).orElse(null),
                format.path("duration_ms").decimalValueOpt().orElse(null),
                text(creative, "format_kind"));
    }

    /** What people call it. */
    public String label() {
        var name = Objects.requireNonNullElse(id, Objects.requireNonNullElse(kind, "unknown"));
        return size == null || name.contains(size.toString()) ? name : name + " " + size;
    }

    /** Whether both mean the same format, parameters included, however their agents' URLs are spelled. */
    public boolean matches(FormatRef other) {
        return sameFormat(other) && Objects.equals(size, other.size) && sameDuration(other.durationMs);
    }

    /** Whether both mean the same format when parameters are left aside, as a template and its variants do. */
    public boolean sameFormat(FormatRef other) {
        return Objects.equals(id, other.id)
                && Objects.equals(kind, other.kind)
                && Objects.equals(canonicalAgent(), other.canonicalAgent());
    }

    /** The size that the format asks for: its parameters, else the one that its name tells. */
    public Optional<Size> intendedSize() {
        if (size != null || id == null) {
            return Optional.ofNullable(size);
        }
        var named = SIZE_IN_NAME.matcher(id);
        return named.find()
                ? Optional.of(new Size(Integer.parseInt(named.group(1)), Integer.parseInt(named.group(2))))
                : Optional.empty();
    }

    private @Nullable String canonicalAgent() {
        return agentUrl == null ? null : CanonicalUrl.of(agentUrl);
    }

    private boolean sameDuration(@Nullable BigDecimal other) {
        return durationMs == null || other == null ? durationMs == other : durationMs.compareTo(other) == 0;
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).stringValueOpt().orElse(null);
    }
}
