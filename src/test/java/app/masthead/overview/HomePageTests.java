package app.masthead.overview;

import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.RITA;
import static app.masthead.support.Cast.as;
import static app.masthead.support.DemoPeople.HARBOUR_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CastMember;
import app.masthead.support.CountingDataSource;
import app.masthead.support.PortalTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HomePageTests extends PortalTest {

    @Test
    void an_admin_sees_everything_that_waits_the_oldest_first() throws Exception {
        var page = open(HARBOUR_ADMIN);

        assertThat(page.select("h1").text()).isEqualTo("What needs you");
        assertThat(page.select(".home__waiting h2").eachText())
                .contains("Creatives to review", "Orders to approve", "Background work that failed");
        assertThat(page.select(".home__waiting .card").first()).isNotNull();
        for (var card : page.select(".home__waiting .card")) {
            var moments = card.select("time").stream()
                    .map(it -> Instant.parse(it.attr("datetime")))
                    .toList();
            assertThat(moments).isSorted();
            assertThat(card.select(".rows__row")).hasSizeBetween(1, 5);
        }
    }

    @Test
    void everything_that_waits_leads_to_where_it_is_done() throws Exception {
        var page = open(HARBOUR_ADMIN);

        assertThat(page.select("[aria-labelledby=waiting-creative] .rows__title")
                        .eachAttr("href"))
                .allMatch(href -> href.matches("/creatives/[a-z0-9_-]+/[A-Za-z0-9_.~-]+"));
        assertThat(page.select("[aria-labelledby=waiting-order] .rows__title").eachAttr("href"))
                .contains("/orders/mb_fenwick_winter");
        assertThat(page.select("[aria-labelledby=waiting-creative] .card__foot a")
                        .attr("href"))
                .isEqualTo("/creatives");
    }

    @Test
    void nobody_is_shown_what_they_cannot_do() throws Exception {
        assertThat(PendingWorkKind.of(Map.of("creatives.review", true))).containsExactly(PendingWorkKind.CREATIVE);
        assertThat(PendingWorkKind.of(Map.of("creatives.view", true))).isEmpty();
        assertThat(open(CLEO).select(".empty").text()).contains("Nothing needs you", "You can look at everything");
        assertThat(open(RITA).select("[aria-labelledby=waiting-order]")).isEmpty();
    }

    @Test
    void a_quiet_portal_says_so() throws Exception {
        assertThat(open(DAN).select(".empty").text()).contains("Nothing needs you", "appear here by themselves");
    }

    @Test
    void the_latest_activity_reads_in_sentences_without_coming_and_going() throws Exception {
        var sentences = open(HARBOUR_ADMIN).select(".history__sentence").eachText();

        assertThat(sentences).hasSize(12).noneMatch(it -> it.contains("signed in"));
    }

    @Test
    void the_page_costs_at_most_six_statements() {
        var permissions = List.of(HARBOUR_ADMIN, CLEO);
        for (var person : permissions) {
            mvc.get().uri("/").with(as(person)).exchange();
            CountingDataSource.reset();
            assertThat(mvc.get().uri("/").with(as(person))).hasStatusOk();
            assertThat(CountingDataSource.statements()).hasSizeBetween(1, 6);
        }
    }

    private Document open(CastMember reader) throws Exception {
        var answer = mvc.get().uri("/").with(as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
