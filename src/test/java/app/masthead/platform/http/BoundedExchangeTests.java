package app.masthead.platform.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers that would keep us for as long as we let them. */
@Timeout(20)
class BoundedExchangeTests {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int LARGEST = 100_000;

    private final BoundedExchange bounds = new BoundedExchange(LONGEST, LARGEST);
    private final CloseableHttpClient http = HttpClients.custom()
            .disableAutomaticRetries()
            .addExecInterceptorFirst("bounds", bounds)
            .build();

    @AfterEach
    void close() throws IOException {
        http.close();
        bounds.close();
    }

    @Test
    void an_ordinary_answer_is_read_whole() throws Exception {
        assertThat(ask(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")))
                .isEqualTo("hello");
    }

    @Test
    @Defends(Attack.ENDLESS_ANSWER)
    void a_body_that_drips_for_ever_is_cut_off() {
        assertCutOff("slower than", out -> {
            write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            drip(out, "1\r\nx\r\n");
        });
    }

    @Test
    @Defends(Attack.ENDLESS_ANSWER)
    void headers_that_drip_for_ever_are_cut_off() {
        assertCutOff("slower than", out -> {
            write(out, "HTTP/1.1 200 OK\r\nX-Long: ");
            drip(out, "x");
        });
    }

    @Test
    void a_server_that_says_nothing_is_cut_off() {
        assertCutOff("slower than", out -> sleep(Duration.ofMinutes(1)));
    }

    @Test
    @Defends(Attack.ENDLESS_ANSWER)
    void a_body_without_end_is_cut_off_at_the_limit() {
        assertCutOff("larger than", out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100000000000\r\n\r\n");
            while (true) {
                write(out, "x".repeat(10_000));
            }
        });
    }

    @Test
    @Defends(Attack.ENDLESS_ANSWER)
    void what_counts_is_the_size_after_unpacking() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[LARGEST * 50]);
        }
        assertThat(packed.size()).isLessThan(LARGEST);

        assertCutOff("larger than", out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n");
            out.write(packed.toByteArray());
        });
    }

    private interface Server {
        void answer(OutputStream out) throws IOException;
    }

    private void assertCutOff(String reason, Server server) {
        var begun = System.nanoTime();

        assertThatThrownBy(() -> ask(server)).isInstanceOf(RefusedAnswer.class).hasMessageContaining(reason);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST.multipliedBy(8));
    }

    /** Asks a server that answers once, on a thread of its own. */
    private String ask(Server server) throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var served = Thread.ofVirtual().start(() -> serve(socket, server));
            var request = new HttpGet("http://localhost:" + socket.getLocalPort() + "/");
            try {
                return http.execute(request, response -> EntityUtils.toString(response.getEntity()));
            } finally {
                served.interrupt();
            }
        }
    }

    private static void serve(ServerSocket socket, Server server) {
        try (var connection = socket.accept()) {
            readRequest(connection.getInputStream());
            server.answer(connection.getOutputStream());
            sleep(Duration.ofMillis(100));
        } catch (SocketException cutOff) {
            return;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An unread request would have the connection reset when it is closed. */
    private static void readRequest(InputStream in) throws IOException {
        var last = "";
        while (!last.endsWith("\r\n\r\n")) {
            last += (char) in.read();
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(US_ASCII));
        out.flush();
    }

    private static void drip(OutputStream out, String drop) throws IOException {
        while (true) {
            write(out, drop);
            sleep(Duration.ofMillis(50));
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
