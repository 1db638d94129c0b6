package app.masthead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.servlet.FlashMap;

/** What is to be said once, when a browser fetches the page before anybody looks at it. */
class PrefetchTests {

    private final Prefetch prefetch = new Prefetch();
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void leaveSomethingToBeSaid() {
        var said = new FlashMap();
        said.put("notice", "done");
        prefetch.saveOutputFlashMap(said, request(), new MockHttpServletResponse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Purpose", "Sec-Purpose"})
    void what_is_fetched_ahead_leaves_it_for_whoever_looks(String header) {
        var ahead = request();
        ahead.addHeader(header, "prefetch");

        assertThat(said(ahead)).isNull();
        assertThat(said(request())).containsEntry("notice", "done");
    }

    @Test
    void whoever_looks_is_told_once() {
        assertThat(said(request())).isNotNull();
        assertThat(said(request())).isNull();
    }

    private @Nullable Map<String, Object> said(HttpServletRequest request) {
        return prefetch.retrieveAndUpdate(request, new MockHttpServletResponse());
    }

    private MockHttpServletRequest request() {
        var request = new MockHttpServletRequest("GET", "/page");
        request.setSession(session);
        return request;
    }
}
