package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.PortalTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to write the address of a page so that whoever guards it takes it for another. */
class OddlySpeltPathTests extends PortalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings/people",
                "//settings/people",
                "/./settings/people",
                "/settings/../settings/people",
                "/settings/people/",
                "/settings/people;x=y",
                "/settings;x/people",
                "/settings/people%2f",
                "/settings/people%00",
                "/settings/people%0a",
                "/settings/people.html",
                "/%73ettings/people",
                "/SETTINGS/PEOPLE",
                "/assets/../settings/people",
                "/assets/..;/settings/people",
                "/assets/%2e%2e/settings/people",
                "/assets/css/..%2f..%2fsettings/people",
                "/sign-in/../settings/people",
                "/sign-in/..;/settings/people",
                "/sign-in/..%5csettings/people",
                "\\settings\\people",
                "/api/v1/..;/../settings/people"
            })
    @Defends(Attack.ODDLY_SPELT_PATH)
    void nobody_gets_a_page_by_it(String path) {
        assertThat(ask(path)).doesNotStartWith("HTTP/1.1 2").doesNotContain("ada@acme.example", "Ada");
    }

    /** Sends what no client library would leave as it is. */
    private static String ask(String path) {
        var request = "GET " + path + " HTTP/1.1\r\nHost: acme.localhost\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
