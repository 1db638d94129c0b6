package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server itself refuses, before any part of the portal sees it: no client library would agree to send it. */
class RefusedByServerTests extends SignInTest {

    @ParameterizedTest
    @CsvSource({
        "GET /accept/%00 HTTP/1.1, 400",
        "GET /<x> HTTP/1.1, 400",
        "GET /../.. HTTP/1.1, 400",
        "GET /a%2fb HTTP/1.1, 400",
        "GET /%zz HTTP/1.1, 400",
        "GET nowhere HTTP/1.1, 400",
        "G<T / HTTP/1.1, 400",
        "NONSENSE, 400",
        "GET / HTTP/9.9, 505",
        "TRACE / HTTP/1.1, 405"
    })
    @Defends(Attack.MISSING_HEADERS)
    void a_line_that_it_cannot_read(String line, int status) {
        assertOurs(send(line + "\r\nHost: acme.localhost"), status);
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Length: many, 400",
        "Transfer-Encoding: nonsense, 501",
        "No header at all, 400",
        "Host: globex.localhost, 400",
    })
    @Defends(Attack.MISSING_HEADERS)
    void a_header_that_it_cannot_read(String header, int status) {
        assertOurs(send("POST /products HTTP/1.1\r\nHost: acme.localhost\r\n" + header), status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u007f", "long"})
    void a_machine_is_told_in_its_own_way(String value) {
        var token = value.equals("long") ? "a".repeat(10_000) : value;

        var reply = send("GET /api/v1/creatives HTTP/1.1\r\nHost: acme.localhost\r\nAuthorization: Bearer " + token);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
        assertThat(reply.body())
                .contains("\"status\":400", "\"instance\":\"/api/v1/creatives\"")
                .doesNotContain("<");
        SecurityHeadersTests.assertStrict(reply);
    }

    @Test
    void an_address_without_end() {
        assertOurs(send("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: acme.localhost"), 400);
    }

    @Test
    @Defends(Attack.CODE_IN_REFERRER)
    void the_secret_of_a_link_reaches_nobody_else_even_then() {
        assertThat(send("GET /accept/%00 HTTP/1.1\r\nHost: acme.localhost").header("Referrer-Policy"))
                .hasValue("no-referrer");
    }

    private static void assertOurs(Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        SecurityHeadersTests.assertStrict(reply);
        assertThat(reply.header("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        assertThat(reply.page().select("main h1").text()).isNotBlank();
        assertThat(reply.page().select("link[rel=stylesheet]").attr("href"))
                .matches("/assets/[0-9a-f]{10}/css/app\\.css");
        assertThat(reply.body()).doesNotContain("HTTP Status", "Tomcat", "Tahoma", "??");
    }

    private static Reply send(String head) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            var request = head + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Reply read(String answer) {
        var parts = answer.split("\r\n\r\n", 2);
        var lines = parts[0].lines().toList();
        var headers = lines.stream()
                .skip(1)
                .map(line -> line.split(": ", 2))
                .map(it -> new Reply.Header(it[0], it[1]))
                .toList();
        return new Reply(Integer.parseInt(lines.getFirst().split(" ")[1]), headers, parts[1]);
    }
}
