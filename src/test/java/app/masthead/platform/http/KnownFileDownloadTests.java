package app.masthead.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of which there is a copy, asked for once more. */
class KnownFileDownloadTests {

    private static final DownloadLimits LIMITS = new DownloadLimits(100_000, Duration.ofSeconds(4), 1);
    private static final String SINCE = "Fri, 27 Nov 2026 12:00:00 GMT";

    @TempDir
    private Path folder;

    private final GuardedDownloads downloads = GuardedDownloadsTests.downloads(true);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/file", KnownFileDownloadTests::answer);
        server.start();
    }

    @AfterEach
    void close() throws IOException {
        server.stop(0);
        downloads.close();
    }

    @Test
    void a_file_that_its_host_knows_again_is_not_sent_a_second_time() {
        var known = downloads.fetch(address(""), folder.resolve("first"), LIMITS);

        assertThat(known).isEqualTo(new Validators("\"v1\"", SINCE));
        assertThat(again("", known)).isFalse();
        assertThat(folder.resolve("second")).doesNotExist();
    }

    @Test
    void another_one_is() {
        assertThat(again("", new Validators("\"v0\"", SINCE))).isTrue();
        assertThat(folder.resolve("second")).hasSize(10);
    }

    @Test
    void nobody_is_believed_that_it_is_the_same_as_nothing() {
        assertThatThrownBy(() -> again("?same", Validators.NONE))
                .isInstanceOfSatisfying(
                        OutboundFailure.class, it -> assertThat(it.problem()).isEqualTo(OutboundProblem.REDIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "\"v\u00FC\"", "\"a\" \"b\"", ""})
    void what_is_no_validator_is_not_sent_back(String tag) {
        assertThat(Validators.sent(tag, "x".repeat(101))).isEqualTo(Validators.NONE);
    }

    private boolean again(String query, Validators known) {
        return downloads
                .fetchUnlessSame(address(query), folder.resolve("second"), LIMITS, known)
                .isPresent();
    }

    private URI address(String query) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/file" + query);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = exchange.getRequestHeaders();
            var same = "\"v1\"".equals(asked.getFirst("If-None-Match"))
                    && SINCE.equals(asked.getFirst("If-Modified-Since"));
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Last-Modified", SINCE);
            if (same || "same".equals(exchange.getRequestURI().getQuery())) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.sendResponseHeaders(200, 10);
                exchange.getResponseBody().write(new byte[10]);
            }
        }
    }
}
