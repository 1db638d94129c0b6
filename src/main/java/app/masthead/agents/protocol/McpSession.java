package app.masthead.agents.protocol;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.MalformedJson;
import app.masthead.platform.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One conversation with an agent, from the greeting on. */
public final class McpSession implements AutoCloseable {

    /** The revision that we ask for; an agent may answer with another one that we speak as well. */
    private static final String VERSION = "2025-06-18";

    private static final Set<String> VERSIONS = Set.of("2025-03-26", VERSION, "2025-11-25");
    private static final int LONGEST_NAME = 100;
    private static final int MOST_PAGES = 10;

    private final McpTransport transport;
    private final String agent;
    private int requests;

    McpSession(McpTransport transport) {
        this.transport = transport;
        var greeting = transport.send(request("initialize", greeting()));
        var said = greeting.result(requests);
        var version = said.path("protocolVersion").asString("");
        if (!VERSIONS.contains(version)) {
            throw new AgentFault("version");
        }
        transport.agree(version, greeting.session());
        this.agent = name(said.path("serverInfo"));
        transport.send(message("notifications/initialized"));
    }

    /** What the agent calls itself, with its version; empty when it does not say. */
    public String agent() {
        return agent;
    }

    /**
     * The names of the tools that it offers.
     *
     * @throws AgentFault when it does not say
     */
    public List<String> tools() {
        var names = new ArrayList<String>();
        @Nullable String next = null;
        for (int page = 0; page < MOST_PAGES && (page == 0 || next != null); page++) {
            var asked = ExactJson.nodes().objectNode();
            if (next != null) {
                asked.put("cursor", next);
            }
            var listed = ask("tools/list", asked);
            listed.path("tools").forEach(tool -> names.add(tool.path("name").asString("")));
            next = listed.path("nextCursor").asString(null);
        }
        return List.copyOf(names);
    }

    /**
     * Has the agent use one of its tools.
     *
     * @return what the tool answers, as a document
     * @throws AgentFault when it has no such tool, or the tool fails
     */
    public JsonNode call(String tool, ObjectNode arguments) {
        var call = ExactJson.nodes().objectNode().put("name", tool);
        call.set("arguments", arguments);
        var result = ask("tools/call", call);
        if (result.path("isError").asBoolean(false)) {
            throw new AgentFault("tool-failed");
        }
        return structured(result).orElseThrow(() -> new AgentFault("no-document"));
    }

    /** Ends the conversation. Nobody waits until the agent has heard of it. */
    @Override
    public void close() {
        Thread.ofVirtual().name("end-of-conversation").start(transport::end);
    }

    private JsonNode ask(String method, ObjectNode parameters) {
        return transport.send(request(method, parameters)).result(requests);
    }

    /** Older agents write the document as text only. */
    private static Optional<JsonNode> structured(JsonNode result) {
        var written = result.path("content")
                .valueStream()
                .filter(it -> it.path("type").asString("").equals("text"))
                .flatMap(it -> document(it.path("text").asString("")));
        return Stream.concat(Stream.of(result.path("structuredContent")), written)
                .filter(JsonNode::isObject)
                .findFirst();
    }

    private static Stream<JsonNode> document(String text) {
        try {
            return Stream.of(ExactJson.read(text));
        } catch (MalformedJson words) {
            return Stream.empty();
        }
    }

    private ObjectNode request(String method, ObjectNode parameters) {
        requests++;
        var request = message(method).put("id", requests);
        request.set("params", parameters);
        return request;
    }

    private static ObjectNode message(String method) {
        return ExactJson.nodes().objectNode().put("jsonrpc", "2.0").put("method", method);
    }

    private static ObjectNode greeting() {
        var greeting = ExactJson.nodes().objectNode().put("protocolVersion", VERSION);
        greeting.putObject("capabilities");
        greeting.putObject("clientInfo").put("name", "Masthead").put("version", "1");
        return greeting;
    }

    private static String name(JsonNode server) {
        var said = Objects.requireNonNull(server.path("name").asString("")) + " "
                + server.path("version").asString("");
        return PlainText.line(said, LONGEST_NAME);
    }
}
