package app.masthead.agents;

import app.masthead.audit.Subject;
import app.masthead.platform.web.Segment;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agent as it is stored, without its credential.
 *
 * @param credentialSetAt when its credential was last typed; null when it has none
 * @param trial its last test; null when there was none
 */
public record Agent(
        AgentKind kind,
        String id,
        AgentSettings settings,
        boolean enabled,
        @Nullable Instant credentialSetAt,
        @Nullable TrialResult trial,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    private static final String TOOLS = "/mcp";

    public String name() {
        return settings.name();
    }

    public String endpoint() {
        return settings.endpoint();
    }

    public String href() {
        return kind.path() + "/" + Segment.of(id);
    }

    public String state() {
        return enabled ? "enabled" : "disabled";
    }

    public String tone() {
        return enabled ? "positive" : "neutral";
    }

    public Subject subject() {
        return new Subject(kind.table(), id, name());
    }

    /** Under which addresses formats are its own: its address, and the one above its tools, with and without a slash. */
    public Set<String> addresses() {
        var bare = withoutSlash(endpoint());
        var base = bare.endsWith(TOOLS) ? bare.substring(0, bare.length() - TOOLS.length()) : bare;
        var all = new LinkedHashSet<>(List.of(endpoint()));
        all.addAll(List.of(bare, bare + "/", base, base + "/"));
        return all;
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
