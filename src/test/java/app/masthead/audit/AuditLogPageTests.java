package app.masthead.audit;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CastMember;
import app.masthead.support.CountingDataSource;
import app.masthead.support.PortalTest;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditLogPageTests extends PortalTest {

    /** A word that only the entries of one test contain. */
    private String word = "";

    private LoggedEntries entries = new LoggedEntries(cast);

    @BeforeEach
    void begin() {
        word = "w" + UUID.randomUUID().toString().replace("-", "");
        entries = new LoggedEntries(cast);
    }

    @Test
    void an_entry_reads_as_a_sentence_with_its_differences() throws Exception {
        entries.add(
                ADA,
                Instant.now().minusSeconds(300),
                "audit.exported",
                new Subject("user", "u-1", word),
                "[{\"field\":\"human_review\",\"before\":false,\"after\":true}]");

        var page = open("q=" + word);

        assertThat(page.select(".log__heading").eachText()).containsExactly("Today");
        assertThat(page.select(".history__sentence").text())
                .isEqualTo("Ada exported the audit log " + word + " 5 min ago");
        assertThat(page.select(".history__sentence time").attr("title")).contains("CE");
        assertThat(page.select(".history__details summary").text()).isEqualTo("Human review");
        assertThat(page.select(".diff tbody tr").text()).isEqualTo("Human review No Yes");
        assertThat(page.select(".history__origin").text()).contains("192.0.2.7", "request-7", "audit.exported");
    }

    @Test
    void entries_are_found_by_the_words_that_they_read() throws Exception {
        entries.add(ADA, Instant.now(), "audit.exported", new Subject("user", "u-1", word), "[]");
        entries.add(ADA, Instant.now(), "access.signed-out", new Subject("user", "u-2", word), "[]");

        assertThat(sentences("q=" + word + "%20exported")).isEqualTo(1);
        assertThat(sentences("q=exported%20the%20" + word)).isEqualTo(1);
        assertThat(sentences("q=" + word + "%20signed%20ou")).isEqualTo(1);
        assertThat(sentences("q=" + word + "%20ada")).isEqualTo(2);
        assertThat(sentences("q=" + word + "%20approved")).isZero();
        assertThat(sentences("q=" + word + "%20-exported")).isEqualTo(1);
    }

    @Test
    void a_refusal_is_marked_and_says_why() throws Exception {
        entries.refused(ADA, Instant.now(), "access.sign-in-refused", new Subject("user", "u", word), "not invited");

        var page = open("outcome=failure&q=" + word);

        assertThat(page.select(".pill").text()).isEqualTo("Refused");
        assertThat(page.select(".history__body").text()).contains("not invited");
    }

    @Test
    void filters_narrow_the_list_and_can_be_taken_off_again() throws Exception {
        var old = Instant.parse("2026-03-02T22:59:59Z");
        entries.add(ADA, old, "access.signed-in", new Subject("user", "one", word), "[]");
        entries.add(BOB, old.plusSeconds(2), "access.signed-out", new Subject("user", "two", word), "[]");

        assertThat(sentences("q=" + word)).isEqualTo(2);
        assertThat(sentences("q=" + word + "&actor=" + ADA.id())).isEqualTo(1);
        assertThat(sentences("q=" + word + "&operation=access.signed-out")).isEqualTo(1);
        assertThat(sentences("q=" + word + "&type=user&subject=two")).isEqualTo(1);
        assertThat(sentences("q=" + word + "&subject=two")).isEqualTo(2);
        assertThat(sentences("q=" + word + "&outcome=failure")).isZero();
        assertThat(sentences("q=" + word + "&from=2026-03-03")).isEqualTo(1);
        assertThat(open("q=" + word + "&actor=" + ADA.id()).select(".chip").eachAttr("href"))
                .containsExactly("/audit-log?actor=" + ADA.id(), "/audit-log?q=" + word);
    }

    @Test
    void days_begin_and_end_in_the_tenants_time_zone() throws Exception {
        entries.add(
                ADA, Instant.parse("2026-03-02T22:59:59Z"), "access.signed-in", new Subject("user", "u", word), "[]");

        assertThat(sentences("q=" + word + "&from=2026-03-02&to=2026-03-02")).isEqualTo(1);
        assertThat(sentences("q=" + word + "&from=2026-03-03")).isZero();
        assertThat(sentences("q=" + word + "&to=2026-03-01")).isZero();
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() throws Exception {
        var at = Instant.now().minus(Duration.ofDays(2));
        IntStream.range(0, 120)
                .forEach(number -> entries.add(
                        ADA,
                        at.plusSeconds(number / 3),
                        "access.signed-in",
                        new Subject("user", word, "No " + number),
                        "[]"));

        var first = open("type=user&subject=" + word);
        var second = at(first.select("a[rel=next]").attr("href"));
        var third = at(second.select("a[rel=next]").attr("href"));

        assertThat(first.select(".pager p").text()).isEqualTo("50 of 120");
        assertThat(IntStream.concat(IntStream.concat(count(first), count(second)), count(third))
                        .distinct())
                .hasSize(120);
        assertThat(third.select("a[rel=next]")).isEmpty();
        assertThat(third.select("a[rel=first]").attr("href")).isEqualTo("/audit-log?type=user&subject=" + word);
    }

    @Test
    void htmx_gets_the_list_alone() throws Exception {
        var part = parse(mvc.get()
                .uri("/audit-log")
                .header("HX-Request", "true")
                .header("HX-Target", "entries")
                .with(as(ADA))
                .exchange()
                .getResponse()
                .getContentAsString());

        assertThat(part.select("#entries")).hasSize(1);
        assertThat(part.select("form.filter, h1")).isEmpty();
    }

    @Test
    void nobody_sees_the_log_of_another_tenant() throws Exception {
        entries.add(ADA, Instant.now(), "access.signed-in", new Subject("user", "u", word), "[]");

        assertThat(page(DAN, word, "").select(".history__sentence")).isEmpty();
        assertThat(open("").select("#filter-actor").text()).contains("Ada").doesNotContain("Dan");
    }

    @Test
    void a_page_costs_two_statements_of_its_own() throws Exception {
        open("");
        CountingDataSource.reset();
        open("q=" + word);

        assertThat(CountingDataSource.statements())
                .filteredOn(sql -> sql.contains("audit_log"))
                .hasSize(2);
        assertThat(CountingDataSource.statements()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void everybody_with_a_role_may_read_it() {
        assertThat(mvc.get().uri("/audit-log").with(as(CLEO))).hasStatusOk();
    }

    private int sentences(String query) throws Exception {
        return open(query).select(".history__sentence").size();
    }

    private Document open(String query) throws Exception {
        return at("/audit-log?" + query);
    }

    private Document at(String address) throws Exception {
        var answer = mvc.get().uri(java.net.URI.create(address)).with(as(ADA)).exchange();
        assertThat(answer).hasStatusOk();
        return parse(answer.getResponse().getContentAsString());
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

    private static IntStream count(Document page) {
        return page.select(".history__text > a").stream()
                .mapToInt(it -> Integer.parseInt(it.text().substring(3)));
    }
}
