package app.masthead.creatives.files;

import app.masthead.platform.secrets.Sha256;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** As much of S3 as a store of files needs: one bucket, path-style, and every request signed (Signature Version 4). */
final class S3Server implements AutoCloseable {

    private static final String BUCKET = "creatives";
    private static final String KEY = "the-key";
    private static final String SECRET = "the-secret";
    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([^/]+)/s3/aws4_request, SignedHeaders=([^,]+),"
                    + " Signature=([0-9a-f]{64})");

    private final HttpServer server;
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final List<String> ranges = new CopyOnWriteArrayList<>();
    private final AtomicLong sent = new AtomicLong();

    S3Server() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** What opens it. */
    FileSettings.S3 settings() {
        return settings(SECRET);
    }

    FileSettings.S3 settings(String secret) {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new FileSettings.S3(address, BUCKET, "eu-north-1", KEY, secret);
    }

    /** The ranges that were asked for, in order; blank for a whole object. */
    List<String> ranges() {
        return List.copyOf(ranges);
    }

    /** How many bytes of objects were given out. */
    long sent() {
        return sent.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().getPath();
            if (!isSigned(exchange, body) || !path.startsWith("/" + BUCKET + "/")) {
                say(exchange, 403, "<Error><Code>SignatureDoesNotMatch</Code></Error>");
            } else if (exchange.getRequestMethod().equals("PUT")) {
                objects.put(path, body);
                exchange.sendResponseHeaders(200, -1);
            } else if (!objects.containsKey(path)) {
                say(exchange, 404, "<Error><Code>NoSuchKey</Code></Error>");
            } else {
                give(exchange, objects.get(path));
            }
        }
    }

    private void give(HttpExchange exchange, byte[] object) throws IOException {
        var head = exchange.getRequestMethod().equals("HEAD");
        var range = header(exchange, "Range");
        var from = range.isEmpty() ? 0 : Integer.parseInt(range.replaceFirst("^bytes=(\\d+)-$", "$1"));
        var rest = object.length - from;
        exchange.getResponseHeaders().add("Content-Length", String.valueOf(rest));
        exchange.sendResponseHeaders(range.isEmpty() ? 200 : 206, head || rest == 0 ? -1 : rest);
        if (!head) {
            ranges.add(range);
            sent.addAndGet(rest);
            exchange.getResponseBody().write(object, from, rest);
        }
    }

    private static void say(HttpExchange exchange, int status, String xml) throws IOException {
        var head = exchange.getRequestMethod().equals("HEAD");
        exchange.getResponseHeaders().add("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, head ? -1 : xml.length());
        if (!head) {
            exchange.getResponseBody().write(xml.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private boolean isSigned(HttpExchange exchange, byte[] body) {
        var told = AUTHORIZATION.matcher(header(exchange, "Authorization"));
        var hash = header(exchange, "x-amz-content-sha256");
        if (!told.matches() || !told.group(1).equals(KEY)) {
            return false;
        }
        if (!hash.equals("UNSIGNED-PAYLOAD") && !hash.equals(Sha256.of(body))) {
            return false;
        }
        var scope = told.group(2) + "/" + told.group(3) + "/s3/aws4_request";
        var text = String.join(
                "\n",
                "AWS4-HMAC-SHA256",
                header(exchange, "x-amz-date"),
                scope,
                Sha256.of(canonical(exchange, told.group(4), hash)));
        var signing = Stream.of(told.group(2), told.group(3), "s3", "aws4_request")
                .reduce(("AWS4" + SECRET).getBytes(StandardCharsets.UTF_8), S3Server::hmac, (one, other) -> other);
        return HexFormat.of().formatHex(hmac(signing, text)).equals(told.group(5));
    }

    private static String canonical(HttpExchange exchange, String signed, String hash) {
        var headers = Stream.of(signed.split(";"))
                .map(name -> name + ":" + header(exchange, name).strip() + "\n")
                .collect(Collectors.joining());
        var query = exchange.getRequestURI().getRawQuery();
        return String.join(
                "\n",
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                query == null ? "" : query,
                headers,
                signed,
                hash);
    }

    private static String header(HttpExchange exchange, String name) {
        var value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
