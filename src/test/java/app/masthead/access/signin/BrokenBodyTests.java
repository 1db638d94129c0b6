package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that no client library would agree to send: they end where nobody said, or have more parts than anybody reads. */
class BrokenBodyTests extends SignInTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=x";

    @ParameterizedTest
    @ValueSource(strings = {"/products", "/sign-out", "/nothing", "/sign-in/callback/demo-acme-oidc"})
    void a_chunk_of_no_length_is_a_bad_request(String path) {
        assertPlain(
                send(path, FORM, "Transfer-Encoding: chunked", "zz\r\n"), "Part of the address or of what was sent");
    }

    @Test
    void so_it_is_in_a_file() {
        assertPlain(
                send("/products/import", PARTS, "Transfer-Encoding: chunked", "5\r\n--x\r\n\r\nzz\r\n"),
                "Part of the address or of what was sent");
    }

    @Test
    void more_parts_than_anybody_reads_are_no_large_file() {
        var parts = IntStream.range(0, 200)
                .mapToObj(it -> "--x\r\nContent-Disposition: form-data; name=\"a%d\"\r\n\r\n1\r\n".formatted(it))
                .collect(Collectors.joining("", "", "--x--\r\n"));

        assertPlain(
                send("/products/import", PARTS, "Content-Length: " + parts.length(), parts), "more parts in it than");
    }

    private static void assertPlain(String answer, String sentence) {
        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertThat(Jsoup.parse(answer).select("main").text()).contains(sentence);
        assertThat(answer).doesNotContain("Exception", "Tomcat");
    }

    private static String send(String path, String type, String length, String body) {
        var request = "POST " + path + " HTTP/1.1\r\nHost: acme.localhost\r\nConnection: close\r\nContent-Type: " + type
                + "\r\n" + length + "\r\n\r\n" + body;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
