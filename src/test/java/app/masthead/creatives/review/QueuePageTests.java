package app.masthead.creatives.review;

import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.RITA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.Examples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueuePageTests extends ReviewPageTest {

    @Test
    void what_waits_is_listed_oldest_first() {
        waiting("first");
        waiting("second");

        assertThat(page(list(""), CLEO).select("tbody th .table__id").eachText())
                .containsExactly("first", "second");
    }

    @Test
    void every_state_is_a_tab_with_its_count() {
        waiting("one");
        sent(Examples.text("Approved at once."));

        assertThat(page(list(""), CLEO).select(".tabs__tab").eachText())
                .contains("Waiting 1", "Approved 1", "Rejected 0", "All 2");
    }

    @Test
    void a_tab_shows_its_state_and_nothing_else() {
        waiting("one");
        sent(Examples.text("Approved at once."));

        assertThat(page(list("&status=approved"), CLEO)
                        .select("tbody th .table__id")
                        .eachText())
                .containsExactly("a_text");
        assertThat(page(list("&status=all"), CLEO).select("tbody tr")).hasSize(2);
    }

    @Test
    void words_types_and_formats_narrow_the_list_and_can_be_taken_back() {
        waiting("spring_1");
        sent(Examples.with(Examples.example("manifest_display_js_tag"), "", "name", "\"Script 100%_\\\\ off\""));

        assertThat(ids("&q=spring")).containsExactly("spring_1");
        assertThat(ids("&q=100%25_%5C")).containsExactly("manifest_display_js_tag");
        assertThat(ids("&q=100%25x")).isEmpty();
        assertThat(ids("&type=html5")).containsExactly("manifest_display_js_tag");
        assertThat(ids("&format=display_300x250_image")).containsExactly("spring_1");
        assertThat(page(list("&q=spring"), CLEO).select(".chip").eachText()).contains("Words: spring");
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() {
        for (var number = 10; number < 65; number++) {
            waiting("c" + number);
        }

        var first = page(list(""), CLEO);
        var next = first.select("a[rel=next]").attr("href");

        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(page(next, CLEO).select("tbody tr")).hasSize(5);
        assertThat(page(next, CLEO).select("tbody th .table__id").eachText()).startsWith("c60");
    }

    @Test
    void an_empty_queue_says_so_and_an_empty_search_offers_a_way_out() {
        assertThat(page(list("&q=nothing"), CLEO).select(".empty").text()).contains("No creatives match");
    }

    @Test
    void another_tenant_sees_none_of_it() {
        waiting("mine");

        assertThat(page("/creatives?status=all&buyer=" + buyer.id(), DAN).select("tbody tr"))
                .isEmpty();
    }

    @Test
    void only_reviewers_are_asked_to_begin() {
        waiting("one");

        assertThat(page(list(""), RITA)
                        .select(".page__actions .button--primary")
                        .attr("href"))
                .startsWith("/creatives/" + buyer.id() + "/one");
        assertThat(page(list(""), CLEO).select(".page__actions .button--primary"))
                .isEmpty();
    }

    @Test
    void a_name_that_hides_something_is_spelled_out_and_never_runs() {
        sent(Examples.with(Examples.banner(), "", "name", "\"<img src=x onerror=alert(1)>\\u202Egnp\""));

        var row = page(list(""), CLEO).select("tbody th");

        assertThat(row.text()).contains("<img src=x onerror=alert(1)>[U+202E]gnp");
        assertThat(row.select("img")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?status=lost",
                "?type=smell",
                "?status=approved&status=rejected",
                "?after=AAAA",
                "?after=%25",
                "?q=%00",
                "?q=%E2%80%AE",
                "?after=MjAyNi0xMS0yMFQxMjowMDowMFofYR9iH2M"
            })
    void a_list_that_cannot_be_meant_is_a_bad_request(String query) {
        assertThat(get("/creatives" + query, CLEO)).hasStatus(400);
    }

    private String list(String more) {
        return "/creatives?buyer=" + buyer.id() + more;
    }

    private List<String> ids(String more) {
        return page(list(more), CLEO).select("tbody th .table__id").eachText();
    }
}
