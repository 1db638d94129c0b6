package app.masthead.demo.agents;

import app.masthead.platform.json.ExactJson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Carries messages over streamable HTTP, strictly: what does not keep to the protocol is refused.
 *
 * @param token what a bearer has to show; null when everybody is answered
 * @param streams whether it answers with a stream of events
 */
record AgentHandler(ToolServer tools, @Nullable String token, boolean streams) implements HttpHandler {

    private static final String SESSION = "demo-session";

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var accept = Objects.toString(headers.getFirst("Accept"), "");
            if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(405, -1);
            } else if (token != null && !("Bearer " + token).equals(headers.getFirst("Authorization"))) {
                exchange.sendResponseHeaders(401, -1);
            } else if (!accept.contains("application/json") || !accept.contains("text/event-stream")) {
                exchange.sendResponseHeaders(406, -1);
            } else {
                answer(exchange);
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var message = ExactJson.read(exchange.getRequestBody().readAllBytes());
        var greets = message.path("method").asString("").equals("initialize");
        if (!greets && !SESSION.equals(exchange.getRequestHeaders().getFirst("Mcp-Session-Id"))) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        if (greets) {
            exchange.getResponseHeaders().set("Mcp-Session-Id", SESSION);
        }
        var answer = tools.answer(message);
        if (answer.isEmpty()) {
            exchange.sendResponseHeaders(202, -1);
        } else {
            send(exchange, answer);
        }
    }

    private void send(HttpExchange exchange, String answer) throws IOException {
        var body = streams ? ": welcome\n\nevent: message\ndata: " + answer + "\n\n" : answer;
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", streams ? "text/event-stream" : "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
