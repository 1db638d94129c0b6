package e2e.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** Somebody signed in who opens the same page over and over. */
final class Visitor {

    private static final Pattern NEXT = Pattern.compile("rel=\"next\"[^>]*?\\shref=\"([^\"]*)\"");
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
        return "%-64.64s %d  %s".formatted(page, status, Percentiles.of(WARM_UP, VISITS, () -> time(page)));
    }

    /** The fifth page of a list. */
    String after(String page) {
        var there = page;
        for (var turned = 0; turned < 4; turned++) {
            var next = NEXT.matcher(visit(there).body());
            if (!next.find()) {
                throw new IllegalStateException(there + " has no next page");
            }
            there = next.group(1).replace("&amp;", "&");
        }
        return there;
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
