package e2e.journeys;

import static java.net.URLDecoder.decode;
import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The least that an identity provider takes for an application: addresses at which somebody is listening. */
final class Loopback implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 8;

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final HttpServer server;

    Loopback() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.start();
    }

    String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** The next thing that was sent here, in the query or as a form. */
    Received next() throws InterruptedException {
        return Objects.requireNonNull(received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "Nothing was sent here");
    }

    /** The paths of all that was sent here and not taken yet. */
    List<String> paths() {
        return received.stream().map(Received::path).toList();
    }

    static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + encode(each.getValue(), UTF_8))
                .collect(joining("&"));
    }

    private void receive(HttpExchange exchange) throws IOException {
        var address = exchange.getRequestURI();
        if (!address.getPath().equals("/favicon.ico")) {
            var body = new String(exchange.getRequestBody().readAllBytes(), US_ASCII);
            var query = Objects.requireNonNullElse(address.getRawQuery(), "");
            received.add(new Received(address.getPath(), body.isEmpty() ? query : body));
        }
        var answer = "Received".getBytes(US_ASCII);
        exchange.getResponseHeaders().add("Content-Type", "text/plain");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What came, and at which path. */
    record Received(String path, String form) {

        /** Empty if it did not come. */
        String value(String parameter) {
            return Stream.of(form.split("&"))
                    .filter(each -> each.startsWith(parameter + "="))
                    .map(each -> decode(each.substring(parameter.length() + 1), UTF_8))
                    .findFirst()
                    .orElse("");
        }
    }
}
