package app.masthead.agents;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Answers whatever a test wants, at whatever message. */
final class HostileAgent implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger calls = new AtomicInteger();

    private HostileAgent(HttpServer server) {
        this.server = server;
    }

    /** How one message is answered. */
    interface Behaviour {

        void answer(HttpExchange exchange) throws IOException;
    }

    static HostileAgent that(Behaviour behaviour) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var agent = new HostileAgent(server);
        server.createContext("/", exchange -> {
            agent.calls.incrementAndGet();
            try (exchange) {
                behaviour.answer(exchange);
            } catch (IOException gone) {
                // Whoever asked has hung up.
            }
        });
        server.setExecutor(agent.threads);
        server.start();
        return agent;
    }

    /** Answers every message with what becomes of the id that it carries. */
    static HostileAgent saying(String type, UnaryOperator<String> answer) throws IOException {
        return that(exchange -> {
            var message = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            send(exchange, 200, type, answer.apply(message));
        });
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/mcp";
    }

    int calls() {
        return calls.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
