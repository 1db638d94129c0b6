package app.masthead.creatives.review;

import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.RITA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.scoring.RuleCodes;
import app.masthead.support.CountingDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacetPageTests extends ReviewPageTest {

    private static final String EVERYTHING = "/creatives?q=one&type=image&buyer=none&assigned=me&overdue=yes&older=2d"
            + "&score=25-50&hit=insecure_address&format=display_300x250_image&language=de&order=o1&claimed=nobody"
            + "&sort=lowest";

    @Test
    void each_filter_is_a_chip_that_leads_to_the_list_without_it() {
        var chips = page(EVERYTHING, CLEO).select(".chip");

        assertThat(chips.eachText())
                .contains(
                        "Words: one",
                        "Type: Image",
                        "Assigned to: Me",
                        "Overdue",
                        "Waiting: more than 2 days",
                        "Score: 0.25 to 0.50",
                        "Found: Address without https",
                        "Language: German",
                        "Order: o1",
                        "Open with: Nobody");
        assertThat(chips).hasSize(12).allSatisfy(chip -> {
            assertThat(chip.attr("href")).contains("sort=lowest");
            assertThat(chip.attr("href").split("&")).hasSize(12);
        });
    }

    @Test
    void whatever_a_scorer_can_find_is_looked_for_in_words() {
        var offered = page("/creatives", CLEO).select("select[name=hit] option[value]:not([value=''])");

        assertThat(offered.eachAttr("value"))
                .containsAll(RuleCodes.ALL)
                .contains("forbidden_term", "lookalike_domain", "file_type", "ai_concern", "processing_failed");
        assertThat(offered)
                .noneMatch(it -> it.text().equals(it.attr("value")) || it.text().contains("_"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hit", "language"})
    void nothing_is_offered_twice(String facet) {
        assertThat(page("/creatives", CLEO)
                        .select("select[name=" + facet + "] option")
                        .eachText())
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_bar_shows_what_is_chosen_and_opens_where_more_of_it_is() {
        var all = page(EVERYTHING, CLEO);

        assertThat(all.select("#creatives-filter details[open]")).hasSize(1);
        assertThat(all.select("#creatives-filter option[selected]").eachAttr("value"))
                .contains("image", "me", "lowest", "yes", "2d", "25-50", "insecure_address", "de", "nobody");
        assertThat(page("/creatives?type=image", CLEO).select("#creatives-filter details[open]"))
                .isEmpty();
    }

    @Test
    void a_list_in_another_order_keeps_it_on_every_tab_that_has_it() {
        var tabs = page("/creatives?sort=highest&type=image", CLEO).select(".tabs__tab");

        assertThat(tabs.stream().map(tab -> tab.attr("href")))
                .contains("/creatives?status=approved&sort=highest&type=image", "/creatives?status=all&type=image");
    }

    @Test
    void what_nobody_counts_has_no_count_and_what_is_shown_has() {
        waiting("one");

        assertThat(page(list("&q=one&score=0-100"), CLEO).select(".tabs__tab").eachText())
                .contains("Waiting 1", "Approved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/creatives?status=all", EVERYTHING, "/creatives?status=approved&sort=start&hit=unseen_content"})
    void any_list_needs_at_most_four_statements(String page) {
        page(page, RITA);
        CountingDataSource.reset();

        page(page, RITA);

        assertThat(CountingDataSource.statements()).hasSizeBetween(1, 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=name",
                "sort=oldest&sort=newest",
                "older=0d",
                "older=5",
                "older=99999h",
                "score=50-25",
                "score=0-101",
                "score=-1-5",
                "score=50-50",
                "hit=%27%3Bdrop",
                "hit=a%00",
                "language=deutsch%21",
                "language=1",
                "claimed=tom",
                "assigned=01990000",
                "assigned=01990000-0000-7000-8000-00000000000g",
                "overdue=no",
                "order=%E2%80%AE",
                "format=%00",
                "sort=lowest&after=AAAA",
                "sort=start&after=aW5maW5pdHkfYR9i1",
                "sort=lowest&after=OTk5OTk5OTk5OTk5H2EfYg"
            })
    void what_cannot_be_meant_is_a_bad_request(String query) {
        assertThat(get("/creatives?" + query, CLEO)).hasStatus(400);
    }

    @ParameterizedTest
    @CsvSource({"sort=start, aW5maW5pdHkfYR9i", "sort=lowest, MB9hH2I", "sort=highest, OTk5OTk5OTk5H2EfYg"})
    void a_position_at_the_very_end_is_only_the_end(String sort, String after) {
        assertThat(get("/creatives?" + sort + "&after=" + after, CLEO)).hasStatusOk();
    }

    @Test
    void the_largest_values_are_looked_for_and_not_found() {
        assertThat(page("/creatives?older=9999d&order=" + "o".repeat(200) + "&hit=" + "r".repeat(40), CLEO)
                        .select(".empty")
                        .text())
                .contains("No creatives match");
    }

    @Test
    void a_file_has_just_what_the_list_has() throws Exception {
        waiting("one");
        waiting("two");

        var file = get("/creatives.csv?buyer=" + buyer.id() + "&q=two&assigned=nobody", CLEO);

        assertThat(file.getResponse().getContentAsString())
                .contains("due_at", "assigned_to", "order_starts_at", "two")
                .doesNotContain("one");
    }

    private String list(String more) {
        return "/creatives?buyer=" + buyer.id() + more;
    }
}
