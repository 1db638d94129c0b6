package app.masthead.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.masthead.platform.storage.InstallationSettings;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Hosts that send too much, too slowly or without end, and addresses that are not called. */
class GuardedDownloadsTests {

    private static final DownloadLimits LIMITS = new DownloadLimits(100_000, Duration.ofSeconds(4), 1);

    @TempDir
    private Path folder;

    private final GuardedDownloads anywhere = downloads(true);
    private final GuardedDownloads outside = downloads(false);
    private HttpServer server;

    private interface Manner {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void close() throws IOException {
        server.stop(0);
        anywhere.close();
        outside.close();
    }

    @Test
    void a_file_is_written_as_it_comes() throws IOException {
        var file = folder.resolve("file");
        anywhere.fetch(at(exchange -> send(exchange, 99_000, 99_000)), file, LIMITS);

        assertThat(Files.size(file)).isEqualTo(99_000);
    }

    @Test
    void a_file_that_is_announced_too_large_is_not_begun() {
        assertThat(problem(exchange -> send(exchange, 2_000_000_000, 10))).isEqualTo(OutboundProblem.TOO_LARGE);
    }

    @Test
    void a_file_without_an_end_is_cut_off() {
        assertThat(problem(exchange -> send(exchange, 0, 10_000_000))).isEqualTo(OutboundProblem.TOO_LARGE);
    }

    @Test
    void a_file_that_ends_before_its_time_is_none() {
        assertThat(problem(exchange -> send(exchange, 5_000, 100))).isEqualTo(OutboundProblem.UNREACHABLE);
    }

    @Test
    void a_host_that_sends_a_byte_now_and_then_is_left_when_its_time_is_over() {
        var begun = System.nanoTime();

        assertThat(problem(GuardedDownloadsTests::drip)).isEqualTo(OutboundProblem.TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(9));
    }

    @Test
    void a_host_that_drips_is_left_long_before() {
        var patient = new DownloadLimits(100_000, Duration.ofMinutes(5), 1_000);
        var begun = System.nanoTime();

        assertThat(problem(GuardedDownloadsTests::drip, patient)).isEqualTo(OutboundProblem.TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void headers_without_an_end_are_not_read() {
        assertThat(problem(exchange -> {
                    for (var n = 0; n < 1_000; n++) {
                        exchange.getResponseHeaders().add("X-" + n, "x");
                    }
                    send(exchange, 10, 10);
                }))
                .isEqualTo(OutboundProblem.UNREACHABLE);
    }

    @ParameterizedTest
    @CsvSource({"301, REDIRECT, 0", "404, STATUS, 404", "503, STATUS, 503", "206, STATUS, 206"})
    void only_a_success_is_a_file(int status, OutboundProblem problem, int told) {
        var failure = failure(
                anywhere,
                at(exchange -> {
                    exchange.getResponseHeaders().add("Location", "http://localhost/");
                    exchange.sendResponseHeaders(status, -1);
                }),
                LIMITS);

        assertThat(failure.problem()).isEqualTo(problem);
        assertThat(failure.status().orElse(0)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "localhost", "[::1]", "169.254.169.254", "10.0.0.1", "loopback.inside.example"})
    @Defends(Attack.INTERNAL_ADDRESS)
    void an_address_inside_the_house_is_not_called(String host) {
        assertThat(failure(outside, URI.create("https://" + host + ":8443/a.png"), LIMITS)
                        .problem())
                .isEqualTo(OutboundProblem.INTERNAL);
    }

    @ParameterizedTest
    @CsvSource({"http://files.example/, NOT_HTTPS", "https://files.example:22/, PORT"})
    @Defends(Attack.ODD_ADDRESS)
    void an_odd_address_is_not_called(String address, OutboundProblem problem) {
        assertThat(failure(outside, URI.create(address), LIMITS).problem()).isEqualTo(problem);
    }

    private OutboundProblem problem(Manner manner) {
        return problem(manner, LIMITS);
    }

    private OutboundProblem problem(Manner manner, DownloadLimits limits) {
        return failure(anywhere, at(manner), limits).problem();
    }

    private OutboundFailure failure(GuardedDownloads downloads, URI address, DownloadLimits limits) {
        return catchThrowableOfType(
                OutboundFailure.class, () -> downloads.fetch(address, folder.resolve("file"), limits));
    }

    private URI at(Manner manner) {
        server.createContext("/file", exchange -> {
            try (exchange) {
                manner.answer(exchange);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        });
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/file");
    }

    private static void send(HttpExchange exchange, long said, int sent) throws IOException {
        exchange.sendResponseHeaders(200, said);
        exchange.getResponseBody().write(new byte[sent]);
        exchange.getResponseBody().flush();
    }

    private static void drip(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.sendResponseHeaders(200, 0);
        for (var n = 0; n < 120; n++) {
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            Thread.sleep(500);
        }
    }

    static GuardedDownloads downloads(boolean internalAddresses) {
        var settings = Map.of("masthead.outbound.internal-addresses", internalAddresses);
        return new GuardedDownloads(new Binder(List.of(new MapConfigurationPropertySource(settings)))
                .bindOrCreate("masthead", InstallationSettings.class));
    }
}
