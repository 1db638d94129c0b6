package app.masthead.agents.protocol;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.MalformedJson;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What came back over HTTP for one message.
 *
 * @param session the session that the agent keeps for us, where it named one
 */
record McpAnswer(
        @Nullable String type, String body, @Nullable String session) {

    private static final int NO_SUCH_METHOD = -32601;
    private static final int NO_SUCH_PARAMETERS = -32602;

    /**
     * The result of a request, among whatever else the agent says on the way.
     *
     * @throws AgentFault when there is none, or the agent refuses
     */
    JsonNode result(int request) {
        var answer = messages()
                .map(McpAnswer::read)
                .flatMap(it -> it.isArray() ? it.valueStream() : Stream.of(it))
                .filter(it -> answers(it, request))
                .findFirst()
                .orElseThrow(() -> new AgentFault("not-mcp"));
        if (answer.has("error")) {
            throw refusal(answer.path("error").path("code"));
        }
        return answer.path("result");
    }

    private Stream<String> messages() {
        return isStream() ? EventStream.messages(body).stream() : List.of(body).stream();
    }

    private boolean isStream() {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("text/event-stream");
    }

    private static JsonNode read(String message) {
        try {
            return ExactJson.read(message);
        } catch (MalformedJson malformed) {
            throw new AgentFault("not-mcp");
        }
    }

    /** An answer to something that could not be read as a request has no id. */
    private static boolean answers(JsonNode message, int request) {
        var id = message.path("id");
        return message.path("result").isObject() && id.isNumber() && id.asInt(-1) == request
                || message.path("error").isObject() && (id.isNumber() || id.isNull() || id.isMissingNode());
    }

    private static AgentFault refusal(JsonNode code) {
        var number = code.isNumber() && code.canConvertToInt() ? Integer.valueOf(code.asInt()) : null;
        return number != null && (number == NO_SUCH_METHOD || number == NO_SUCH_PARAMETERS)
                ? new AgentFault("no-tool")
                : new AgentFault("refused", number);
    }
}
