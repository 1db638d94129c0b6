package app.masthead.demo.agents;

import app.masthead.platform.json.ExactJson;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an agent answers to each message.
 *
 * @param name what it calls itself
 * @param tools what it offers, the first of which answers with the document
 */
public record ToolServer(String name, List<String> tools, JsonNode document) {

    public ToolServer {
        tools = List.copyOf(tools);
    }

    /** The answer to a message; a notification has none. */
    public String answer(JsonNode message) {
        if (!message.has("id")) {
            return "";
        }
        var answer = ExactJson.nodes().objectNode().put("jsonrpc", "2.0");
        answer.set("id", message.path("id"));
        switch (message.path("method").asString("")) {
            case "initialize" -> answer.set("result", greeting());
            case "tools/list" -> answer.set("result", listed());
            case "tools/call" -> answer.set("result", called());
            default -> answer.putObject("error").put("code", -32601).put("message", "No such method");
        }
        return ExactJson.write(answer);
    }

    private ObjectNode greeting() {
        var greeting = ExactJson.nodes().objectNode().put("protocolVersion", "2025-06-18");
        greeting.putObject("capabilities").putObject("tools");
        greeting.putObject("serverInfo").put("name", name).put("version", "1.4.0");
        return greeting;
    }

    private ObjectNode listed() {
        var listed = ExactJson.nodes().objectNode();
        var all = listed.putArray("tools");
        tools.forEach(
                it -> all.addObject().put("name", it).putObject("inputSchema").put("type", "object"));
        return listed;
    }

    private ObjectNode called() {
        var result = ExactJson.nodes().objectNode();
        result.putArray("content").addObject().put("type", "text").put("text", ExactJson.write(document));
        result.set("structuredContent", document);
        return result;
    }
}
