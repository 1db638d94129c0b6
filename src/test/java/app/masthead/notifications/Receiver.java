package app.masthead.notifications;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A buyer's machine that is told something, and answers as a test wants it to. */
public final class Receiver implements AutoCloseable {

    /**
     * What it was sent.
     *
     * @param body to the letter
     */
    public record Heard(String path, Map<String, List<String>> headers, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    private final HttpServer server;
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private volatile String pause = "";
    private volatile CountDownLatch answers = new CountDownLatch(0);

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(hands);
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return origin() + "/hooks";
    }

    public String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    /** From now on it answers with that. */
    public void answers(int with) {
        status = with;
    }

    /** From now on it asks to be left alone, in the words of the header Retry-After. */
    public void wantsPause(String header) {
        pause = header;
    }

    /** From now on it answers when it is released. */
    public CountDownLatch hesitates() {
        answers = new CountDownLatch(1);
        return answers;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            heard.add(new Heard(exchange.getRequestURI().getPath(), Map.copyOf(exchange.getRequestHeaders()), body));
            if (!answers.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody released the answer");
            }
            if (!pause.isEmpty()) exchange.getResponseHeaders().add("Retry-After", pause);
            exchange.getResponseHeaders().add("Location", "http://localhost:1/elsewhere");
            var answer = "what the receiver says for itself".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, status == 204 ? -1 : answer.length);
            if (status != 204) exchange.getResponseBody().write(answer);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        hands.shutdownNow();
    }
}
