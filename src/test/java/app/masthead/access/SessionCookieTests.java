package app.masthead.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.storage.InstallationSettings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class SessionCookieTests {

    @Test
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

    private static String cookie(String url) {
        var source = new MapConfigurationPropertySource(java.util.Map.of("masthead.url", url));
        var settings = new Binder(List.of(source)).bindOrCreate("masthead", InstallationSettings.class);
        var response = new MockHttpServletResponse();
        new SessionConfiguration()
                .sessionCookie(settings)
                .writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "id"));
        return String.valueOf(response.getHeader("Set-Cookie"));
    }
}
