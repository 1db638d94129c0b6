package app.masthead.creatives.insight;

import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsightPageTests extends InsightTest {

    @Test
    void nothing_decided_yet_is_said() {
        assertThat(page(PAGE).select(".empty").text()).contains("No decisions yet");
        assertThat(page(PAGE + "?type=video").select(".empty").text()).contains("No decisions match");
    }

    @Test
    void what_waits_is_counted_by_age_with_each_age_in_one_band() {
        long[] ages = {0, HOUR - 60, HOUR, 4 * HOUR - 60, 4 * HOUR, DAY - 60, DAY, 3 * DAY - 60, 3 * DAY};
        for (var number = 0; number < ages.length; number++) {
            creatives.creative("c" + number, "image", "pending_review", ages[number]);
        }
        creatives.creative("decided", "image", "approved", 5 * DAY);

        assertThat(rows(PAGE, "Waiting now"))
                .containsExactly(
                        "Under 1 hour 2", "1 to 4 hours 2", "4 to 24 hours 2", "1 to 3 days 2", "Over 3 days 1");
    }

    @Test
    void times_run_from_the_beginning_of_the_wait_to_the_person_who_decides() {
        var bea = tenant.person("Bea", "editor", "active");
        for (var number = 1; number <= 4; number++) {
            creatives
                    .creative("c" + number, number == 4 ? "video" : "image", "approved", 0)
                    .scored("c" + number, "pending_review", 0.5, "[]", DAY + number * HOUR)
                    .decided("c" + number, number == 4 ? bea : ana, "pending_review", "approved", DAY);
        }

        assertThat(page(PAGE).select("#times-title ~ dl dd").eachText())
                .containsExactly("2 h 30 min", "3 h 42 min", "4");
        assertThat(rows(PAGE, "By type"))
                .containsExactly("Image 3 2 h 0 min 2 h 48 min", "Video 1 4 h 0 min 4 h 0 min");
        assertThat(rows(PAGE, "By reviewer"))
                .containsExactly(ana.name() + " 3 2 h 0 min 2 h 48 min", bea.name() + " 1 4 h 0 min 4 h 0 min");
        assertThat(rows(PAGE + "?type=video", "By week").getFirst()).endsWith("1 4 h 0 min 4 h 0 min");
    }

    @Test
    void what_was_undone_within_ten_seconds_never_happened() {
        creatives.creative("a").scored("a", "pending_review", 0.5, "[]", 3 * HOUR);
        var slip = creatives.decided("a", ana, "pending_review", "approved", 2 * HOUR);
        creatives.undoing(slip).decided("a", ana, "approved", "pending_review", 2 * HOUR - 10);
        assertThat(rows(PAGE, "Decided by rules and by people")).isEmpty();

        creatives.decided("a", ana, "pending_review", "rejected", HOUR);

        assertThat(page(PAGE).select("#times-title ~ dl dd").eachText()).startsWith("2 h 0 min");
        assertThat(rows(PAGE, "Decided by rules and by people"))
                .contains("Approved by people 0 0.0%", "Rejected by people 1 100.0%");
    }

    @Test
    void what_was_taken_back_later_did_happen() {
        creatives.creative("a").scored("a", "pending_review", 0.5, "[]", 3 * HOUR);
        var decision = creatives.decided("a", ana, "pending_review", "approved", 2 * HOUR);
        creatives.undoing(decision).decided("a", ana, "approved", "pending_review", 2 * HOUR - 11);

        assertThat(rows(PAGE, "Decided by rules and by people")).contains("Approved by people 1 100.0%");
    }

    @Test
    void rules_and_people_share_the_first_decisions() {
        creatives.creative("a").scored("a", "approved", 0.95, "[]", DAY);
        creatives.creative("b").scored("b", "rejected", 0.05, "[]", DAY);
        creatives.decided("b", ana, "rejected", "approved", HOUR);
        creatives.creative("c").scored("c", "pending_review", 0.5, "[]", DAY);
        creatives.decided("c", ana, "pending_review", "rejected", HOUR);

        assertThat(rows(PAGE, "Decided by rules and by people"))
                .containsExactly(
                        "Approved by rules 1 33.3%",
                        "Rejected by rules 1 33.3%", "Approved by people 0 0.0%", "Rejected by people 1 33.3%");
        assertThat(rows(PAGE, "Rejections by buyer and reason"))
                .containsExactly(
                        "Kestrel <b> Our policy does not allow it 0 1 1",
                        "Kestrel <b> It does not meet our standards 1 0 1");
    }

    @Test
    void a_period_holds_its_first_and_last_day_whole_and_no_other() {
        tenant.change("update tenant set time_zone = 'UTC'");
        creatives.creative("a").scored("a", "approved", 0.95, "[]", 40 * DAY);
        var day = tenant.read("select ((now() - interval '40 days') at time zone 'UTC')::date::text");
        var before = tenant.read("select ((now() - interval '41 days') at time zone 'UTC')::date::text");

        assertThat(rows(PAGE, "Decided by rules and by people")).isEmpty();
        assertThat(rows(PAGE + "?days=90", "Decided by rules and by people")).isNotEmpty();
        assertThat(rows(PAGE + "?from=" + day + "&to=" + day, "Decided by rules and by people"))
                .isNotEmpty();
        assertThat(rows(PAGE + "?from=" + before + "&to=" + before, "Decided by rules and by people"))
                .isEmpty();
    }

    @Test
    void another_buyer_and_another_tenant_show_none_of_it() {
        creatives.creative("a").scored("a", "approved", 0.95, "[]", DAY);

        assertThat(rows(PAGE + "?buyer=kestrel", "Decided by rules and by people"))
                .isNotEmpty();
        assertThat(rows(PAGE + "?buyer=other", "Decided by rules and by people"))
                .isEmpty();
        assertThat(mvc.get().uri(PAGE + "?buyer=kestrel").with(as(DAN)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Kestrel");
    }

    @Test
    void drawings_say_in_words_what_they_show_and_hold_no_style() {
        creatives.creative("a").scored("a", "rejected", 0.05, "[]", DAY);

        var page = page(PAGE);

        assertThat(page.select("svg.chart[role=img] > desc").eachText())
                .contains("Kestrel <b>: 1")
                .anyMatch(it -> it.startsWith("Approved by rules: 0.0%; Rejected by rules: 100.0%"));
        assertThat(page.select("svg.chart b, [style]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"waiting", "weeks", "types", "reviewers", "outcomes", "scorers", "rules", "reasons"})
    void every_table_can_be_taken_away(String table) {
        creatives.creative("a").scored("a", "pending_review", 0.95, DecidedCreatives.FAULT, DAY);
        creatives.decided("a", ana, "pending_review", "rejected", HOUR);

        assertThat(page(PAGE).select(".exports a").eachAttr("href")).contains(PAGE + "/" + table + ".csv");
        assertThat(text(PAGE + "/" + table + ".csv").lines()).hasSizeGreaterThan(1);
        assertThat(get(PAGE + "/" + table + ".json")).hasStatusOk().bodyJson().isNotNull();
    }

    @Test
    void files_hold_seconds_and_keep_the_filter() {
        creatives.creative("a").scored("a", "pending_review", 0.95, "[]", 2 * HOUR);
        creatives.decided("a", ana, "pending_review", "rejected", HOUR);

        assertThat(text(PAGE + "/types.csv?type=image").lines().skip(1)).containsExactly("image,1,3600.0,3600.0");
        assertThat(text(PAGE + "/types.csv?type=video").lines().skip(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?days=31",
                "?days=7&days=30",
                "?from=yesterday",
                "?from=2026-11-02&to=2026-11-01",
                "?from=2020-01-01&to=2026-01-01",
                "?type=smell",
                "?buyer=%00"
            })
    void a_period_that_cannot_be_meant_is_a_bad_request(String query) {
        assertThat(get(PAGE + query)).hasStatus(400);
    }
}
