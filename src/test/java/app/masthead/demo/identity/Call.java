package app.masthead.demo.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request and its answer. */
final class Call {

    private static final int LONGEST_FORM = 64 * 1024;

    private final HttpExchange exchange;
    private @Nullable Parameters form;

    Call(HttpExchange exchange) {
        this.exchange = exchange;
    }

    String method() {
        return exchange.getRequestMethod();
    }

    String path() {
        return exchange.getRequestURI().getPath();
    }

    /** The query as it was sent, still encoded. */
    String query() {
        return Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    }

    HttpExchange exchange() {
        return exchange;
    }

    /** What was sent in the body by a form, or in the address by a link. */
    Parameters parameters() throws IOException {
        return method().equals("POST")
                ? form()
                : Parameters.parse(exchange.getRequestURI().getRawQuery());
    }

    private Parameters form() throws IOException {
        if (form == null) {
            var type = header("Content-Type").orElse("");
            if (!type.startsWith("application/x-www-form-urlencoded")) {
                throw ProtocolError.invalidRequest("Send a form.");
            }
            form = Parameters.parse(body());
        }
        return form;
    }

    private String body() throws IOException {
        var bytes = exchange.getRequestBody().readNBytes(LONGEST_FORM + 1);
        if (bytes.length > LONGEST_FORM) {
            throw ProtocolError.invalidRequest("The form is too long.");
        }
        return new String(bytes, UTF_8);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    Optional<String> cookie(String name) {
        return header("Cookie").stream()
                .flatMap(line -> Arrays.stream(line.split("; *")))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst();
    }

    void set(String header, String value) {
        exchange.getResponseHeaders().add(header, value);
    }

    void json(int status, Map<String, Object> body) throws IOException {
        send(status, "application/json", JSONObjectUtils.toJSONString(body));
    }

    /** Status 303, so that a browser always continues with a plain GET. */
    void redirect(String location) throws IOException {
        set("Location", location);
        set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(303, -1);
    }

    void send(int status, String type, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        set("Content-Type", type);
        set("X-Content-Type-Options", "nosniff");
        if (!exchange.getResponseHeaders().containsKey("Cache-Control")) {
            set("Cache-Control", "no-store");
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
