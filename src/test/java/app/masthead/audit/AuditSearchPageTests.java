package app.masthead.audit;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditSearchPageTests extends PortalTest {

    /** A word that only the entries of one test contain. */
    private String word = "";

    private LoggedEntries entries = new LoggedEntries(cast);

    @BeforeEach
    void begin() {
        word = "w" + UUID.randomUUID().toString().replace("-", "");
        entries = new LoggedEntries(cast);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Homepage takeover",
                "homepage TAKEOV",
                "\"homepage takeover\"",
                "homepage -skyscraper",
                "homepage (takeover"
            })
    void search_forgives(String words) throws Exception {
        entries.add(ADA, Instant.now(), "access.signed-in", new Subject("user", word, "Homepage takeover"), "[]");

        assertThat(page(ADA, words, word).select(".history__sentence")).hasSize(1);
    }

    @Test
    void what_somebody_did_about_themselves_needs_no_object() throws Exception {
        var herself = new Subject("user", ADA.id().toString(), "Ada");
        entries.add(ADA, Instant.now(), "people.invitation-accepted", herself, "[]");
        entries.add(ADA, Instant.now(), "people.invitation-accepted", new Subject("user", word, "Bob"), "[]");

        var own = page(ADA, "accepted the invitation", herself.id());
        assertThat(own.select(".history__text").eachText()).contains("Ada accepted the invitation");
        assertThat(page(ADA, "accepted the invitation of", word)
                        .select(".history__text")
                        .text())
                .isEqualTo("Ada accepted the invitation of Bob");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"takeover homepage\"", "homepage -takeover", "!!! &&& |||", "''''", "\\", "\"", "a:*b", "<->"})
    void search_never_breaks(String words) throws Exception {
        entries.add(ADA, Instant.now(), "access.signed-in", new Subject("user", word, "Homepage takeover"), "[]");

        assertThat(page(ADA, words, word).select(".history__sentence")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operation=nothing.such",
                "type=spaceship",
                "outcome=maybe",
                "from=yesterday",
                "to=2026-02-30",
                "from=99999-01-01",
                "after=x",
                "after=AAAA",
                "q=a%00b",
                "q=a%1Bb",
                "actor=a&actor=b",
                "q=a&q=b",
                "operation=%22"
            })
    void what_cannot_be_meant_is_refused_in_a_sentence(String query) {
        assertThat(mvc.get().uri(java.net.URI.create("/audit-log?" + query)).with(as(ADA)))
                .hasStatus(400);
    }

    @Test
    void words_without_end_are_refused() {
        assertThat(mvc.get().uri("/audit-log").param("q", "x".repeat(201)).with(as(ADA)))
                .hasStatus(400);
    }

    private Document page(CastMember reader, String words, String subject) throws Exception {
        var request = mvc.get().uri("/audit-log").param("q", words).with(as(reader));
        var answer =
                (subject.isEmpty() ? request : request.param("type", "user").param("subject", subject)).exchange();
        assertThat(answer).hasStatusOk();
        return parse(answer.getResponse().getContentAsString());
    }

    private static Document parse(String html) throws UnsupportedEncodingException {
        return Jsoup.parse(html);
    }
}
