package e2e.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;

/** Somebody signed in who opens the same page over and over. */
final class Visitor {

    private static final int WARM_UP = 60;
    private static final int VISITS = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String host;
    private final String cookie;

    Visitor(int port, String host, String cookie) {
        this.port = port;
        this.host = host;
        this.cookie = cookie;
    }

    /** Percentiles of the time from the request to the last byte of the answer, in milliseconds. */
    String measure(String page) {
        var status = visit(page).statusCode();
        IntStream.range(0, WARM_UP).forEach(number -> visit(page));
        var times = IntStream.range(0, VISITS)
                .mapToDouble(number -> time(page))
                .sorted()
                .toArray();
        return "%-50s %d  p50 %6.1f  p95 %6.1f  p99 %6.1f ms"
                .formatted(page, status, at(times, 0.50), at(times, 0.95), at(times, 0.99));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }

    private double time(String page) {
        var start = System.nanoTime();
        visit(page);
        return (System.nanoTime() - start) / 1e6;
    }

    private HttpResponse<String> visit(String page) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                .header("Host", host + ":" + port)
                .header("Cookie", "masthead=" + cookie)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
