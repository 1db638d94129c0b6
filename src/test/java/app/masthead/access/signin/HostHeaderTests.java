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
import org.junit.jupiter.params.provider.ValueSource;

/** The host names the tenant: one that is forged, doubled or mangled opens nobody's portal. */
class HostHeaderTests extends SignInTest {

    private static final String NAME_OF_TENANT = "Acme";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme.localhost",
                "ACME.LocalHost",
                "acme.localhost:80",
                "acme.localhost:",
                "acme.localhost:99999"
            })
    void the_tenants_own_name_is_found_in_any_letters_and_with_any_port(String host) {
        assertThat(ask("Host: " + host)).startsWith("HTTP/1.1 200").contains(NAME_OF_TENANT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme.localhost.evil.example",
                "evil.example",
                "xacme.localhost",
                "acme.localhost.",
                "acme..localhost",
                "acme%2elocalhost",
                "acme.localhost@evil.example",
                "evil.example#acme.localhost",
                "acme",
                "*.localhost",
                "127.0.0.1",
                "[::1]",
                "acme.localhost, evil.example",
                "acme.localhost/..",
                "acme.localhost\\.evil.example",
                "acme\u00a0.localhost",
                ":80",
                "' or '1'='1",
                "${jndi:ldap://evil.example}",
                "аcme.localhost"
            })
    @Defends(Attack.HOST_HEADER)
    void a_name_that_only_looks_like_a_tenants_shows_nothing_of_it(String host) {
        assertShowsNothing(ask("Host: " + host));
    }

    @Test
    void neither_does_a_name_without_end() {
        assertShowsNothing(ask("Host: " + "a".repeat(5000) + ".localhost"));
    }

    @Test
    @Defends(Attack.HOST_HEADER)
    void two_hosts_or_none_are_no_host() {
        assertThat(ask("Host: acme.localhost", "Host: globex.localhost")).startsWith("HTTP/1.1 400");
        assertThat(ask()).startsWith("HTTP/1.1 400");
        assertThat(ask("Host:")).doesNotContain(NAME_OF_TENANT);
    }

    @Test
    @Defends({Attack.HOST_HEADER, Attack.REDIRECT_BY_PARAMETER})
    void headers_of_a_proxy_that_nobody_configured_mean_nothing() {
        var answer = ask(
                "Host: acme.localhost",
                "X-Forwarded-Host: globex.localhost",
                "X-Forwarded-Proto: https",
                "X-Original-URL: /products",
                "X-Rewrite-URL: /products",
                "Forwarded: host=globex.localhost;proto=https");

        assertThat(answer).startsWith("HTTP/1.1 200").contains(NAME_OF_TENANT).doesNotContain("Globex");
    }

    @Test
    @Defends(Attack.HOST_HEADER)
    void an_absolute_address_in_the_request_line_does_not_lead_around_the_host() {
        var answer = send("GET http://globex.localhost/sign-in HTTP/1.1", "Host: acme.localhost");

        assertThat(answer).doesNotContain("Acme and Globex");
        assertThat(answer.contains("Acme") && answer.contains("Globex")).isFalse();
    }

    private static void assertShowsNothing(String answer) {
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*").doesNotContain(NAME_OF_TENANT);
    }

    private static String ask(String... headers) {
        return send("GET /sign-in HTTP/1.1", headers);
    }

    /** Sends what no client library would agree to send. */
    private static String send(String line, String... headers) {
        var request = line + "\r\n" + String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n")
                + "Connection: close\r\n\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
