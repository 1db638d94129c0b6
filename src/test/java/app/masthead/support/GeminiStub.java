package app.masthead.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Stands in for Gemini's HTTP API on loopback: answers whatever a test wants, and remembers what it was asked. */
public final class GeminiStub {

    private static final List<Request> HEARD = new CopyOnWriteArrayList<>();
    private static final HttpServer SERVER = start();
    private static volatile Behaviour behaviour = exchange -> send(exchange, 503, "{}");

    private GeminiStub() {}

    /** One request as it came. */
    public record Request(String path, String key, String body) {}

    /** How one request is answered. */
    public interface Behaviour {

        void answer(HttpExchange exchange) throws IOException;
    }

    public static String address() {
        return "http://localhost:" + SERVER.getAddress().getPort();
    }

    /** From now on answers so, and has heard nothing yet. */
    public static void behaves(Behaviour wanted) {
        HEARD.clear();
        behaviour = wanted;
    }

    /** Answers as the service does where a model has written this. */
    public static void writes(String text) {
        behaves(exchange -> send(exchange, 200, answer(text, "STOP")));
    }

    public static void refuses(int status, String body) {
        behaves(exchange -> send(exchange, status, body));
    }

    public static List<Request> heard() {
        return List.copyOf(HEARD);
    }

    /** A whole answer in the service's shape: 1,000 tokens read, 150 written and 50 thought. */
    public static String answer(String text, String finishReason) {
        var quoted = app.masthead.platform.json.ExactJson.write(
                app.masthead.platform.json.ExactJson.nodes().stringNode(text));
        return """
                {"candidates": [{"content": {"role": "model", "parts": [{"text": "Thinking", "thought": true}, {"text": %s}]},
                  "finishReason": "%s", "index": 0}],
                 "usageMetadata": {"promptTokenCount": 1000, "candidatesTokenCount": 150, "thoughtsTokenCount": 50,
                  "totalTokenCount": 1200}, "modelVersion": "gemini-test", "responseId": "x"}""".formatted(quoted, finishReason);
    }

    public static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", GeminiStub::serve);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void serve(HttpExchange exchange) {
        try (exchange) {
            HEARD.add(new Request(
                    exchange.getRequestURI().toString(),
                    String.valueOf(exchange.getRequestHeaders().getFirst("x-goog-api-key")),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            behaviour.answer(exchange);
        } catch (IOException gone) {
            // Whoever asked has hung up.
        }
    }
}
