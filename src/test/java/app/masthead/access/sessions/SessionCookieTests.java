package app.masthead.access.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.storage.InstallationSettings;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class SessionCookieTests {

    @Test
    @Defends(Attack.COOKIE_TOSSING)
    void behind_tls_no_other_host_can_set_it_and_no_plain_request_carries_it() {
        assertThat(cookie("https://console.ads.example"))
                .startsWith("__Host-masthead=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContainIgnoringCase("domain");
    }

    @Test
    void in_development_it_goes_without_tls() {
        assertThat(cookie("http://localhost:8080"))
                .startsWith("masthead=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void what_is_no_id_of_a_session_is_no_cookie() {
        var id = UUID.randomUUID().toString();

        assertThat(read(id)).containsExactly(id);
        assertThat(read("\0\0\0")).isEmpty();
        assertThat(read(id + "\0")).isEmpty();
        assertThat(read("' or 1 = 1 --")).isEmpty();
        assertThat(read("")).isEmpty();
    }

    private static List<String> read(String id) {
        var request = new MockHttpServletRequest();
        var value = Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
        request.setCookies(new Cookie("masthead", value));
        return serializer("http://localhost:8080").readCookieValues(request);
    }

    private static String cookie(String url) {
        var response = new MockHttpServletResponse();
        serializer(url).writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "id"));
        return String.valueOf(response.getHeader("Set-Cookie"));
    }

    private static CookieSerializer serializer(String url) {
        var source = new MapConfigurationPropertySource(Map.of("masthead.url", url));
        var settings = new Binder(List.of(source)).bindOrCreate("masthead", InstallationSettings.class);
        return new SessionConfiguration().sessionCookie(settings);
    }
}
