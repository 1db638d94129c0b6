package app.masthead.agents;

import app.masthead.agents.protocol.AgentAccess;
import app.masthead.agents.protocol.AgentFault;
import app.masthead.agents.protocol.McpClient;
import app.masthead.agents.protocol.McpSession;
import app.masthead.platform.json.ExactJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Asks agents what they can do for us. */
@Component
class AgentProbe {

    private static final String FORMATS_TOOL = "list_creative_formats";
    private static final String SIGNALS_TOOL = "get_signals";
    private static final int A_PAGE = 100;
    private static final int MOST_FORMATS = 500;
    private static final int MOST_PAGES = 20;

    private final McpClient agents;

    AgentProbe(McpClient agents) {
        this.agents = agents;
    }

    /**
     * What an agent answered.
     *
     * @param agent what it calls itself
     * @param number how many formats or tools it offers
     */
    record Finding(String agent, int number, List<OfferedFormat> formats) {}

    /**
     * Talks to an agent of that kind.
     *
     * @throws AgentFault when it does not answer as such an agent does
     */
    Finding ask(AgentKind kind, AgentAccess access) {
        try (var session = agents.greet(access)) {
            return switch (kind) {
                case CREATIVE -> {
                    var formats = formats(session);
                    yield new Finding(session.agent(), formats.size(), formats);
                }
                case SIGNALS -> new Finding(session.agent(), tools(session, SIGNALS_TOOL), List.of());
            };
        }
    }

    /** How many tools it has, that one among them. */
    private static int tools(McpSession session, String needed) {
        var tools = session.tools();
        if (!tools.contains(needed)) {
            throw new AgentFault("no-tool");
        }
        return tools.size();
    }

    /** Each once, whatever the spelling. */
    private static List<OfferedFormat> formats(McpSession session) {
        tools(session, FORMATS_TOOL);
        Map<OfferedFormat, OfferedFormat> found = new LinkedHashMap<>();
        @Nullable String next = null;
        for (int page = 0; page == 0 || next != null; page++) {
            var answer = session.call(FORMATS_TOOL, page(next));
            FormatDocuments.read(answer).forEach(it -> found.putIfAbsent(FormatDocuments.canonical(it), it));
            if (found.size() > MOST_FORMATS || page >= MOST_PAGES) {
                throw new AgentFault("too-many-formats");
            }
            var pages = answer.path("pagination");
            next = pages.path("has_more").asBoolean(false)
                    ? pages.path("cursor").asString(null)
                    : null;
        }
        return List.copyOf(found.values());
    }

    private static ObjectNode page(@Nullable String cursor) {
        var arguments = ExactJson.nodes().objectNode();
        if (cursor != null) {
            arguments.putObject("pagination").put("max_results", A_PAGE).put("cursor", cursor);
        }
        return arguments;
    }
}
