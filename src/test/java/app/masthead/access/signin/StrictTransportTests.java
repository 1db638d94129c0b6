package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.configuration.SecurityHeaders;
import app.masthead.platform.storage.InstallationSettings;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StrictTransportTests {

    @Test
    void a_portal_behind_tls_is_never_again_asked_without() throws Exception {
        assertThat(header("https://console.ads.example")).isEqualTo("max-age=63072000 ; includeSubDomains");
    }

    @Test
    void a_portal_without_tls_says_nothing_of_it() throws Exception {
        assertThat(header("http://localhost:8080")).isNull();
    }

    private static @Nullable String header(String url) throws ServletException, IOException {
        var source = new MapConfigurationPropertySource(Map.of("masthead.url", url));
        var settings = new Binder(List.of(source)).bindOrCreate("masthead", InstallationSettings.class);
        var response = new MockHttpServletResponse();
        Objects.requireNonNull(
                        new SecurityHeaders(settings).headersOfEveryAnswer().getFilter())
                .doFilter(new MockHttpServletRequest(), response, new MockFilterChain());
        return response.getHeader("Strict-Transport-Security");
    }
}
