package app.masthead.creatives.review;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.CastMember;
import java.net.URI;
import java.util.Map;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Creatives that are chosen from a list and decided together. */
abstract class BatchTest extends ReviewPageTest {

    static String pick(String path) {
        return path.replace("/creatives/", "");
    }

    String begin(CastMember reviewer, String action, String... fields) {
        var address =
                String.valueOf(began(reviewer, action, fields).getResponse().getRedirectedUrl());
        assertThat(address).startsWith("/creative-decisions/");
        return address;
    }

    MvcTestResult began(CastMember reviewer, String action, String... fields) {
        return post("/creative-decisions?action=" + action, reviewer, fields);
    }

    MvcTestResult confirm(String batch, CastMember reviewer, String... fields) {
        return post(batch, reviewer, fields);
    }

    MvcTestResult post(String address, CastMember reviewer, String... fields) {
        var request = mvc.post().uri(URI.create(address)).with(as(reviewer)).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    /** What the next page is told. */
    static Map<String, Object> flash(MvcTestResult answer) {
        return answer.getMvcResult().getFlashMap();
    }
}
