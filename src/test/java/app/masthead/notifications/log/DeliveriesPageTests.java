package app.masthead.notifications.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log of what a buyer was told. */
class DeliveriesPageTests extends LogPageTest {

    @Test
    void an_empty_log_says_what_will_be_there() {
        assertThat(page(page).text()).contains("Nothing was told yet", "The buyer has no webhook");
        assertThat(page(page + "?state=failed").text()).contains("No such notifications");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Waiting Taken Refused Undone",
        "?state=waiting, Waiting",
        "?state=delivered, Taken",
        "?state=failed, Refused",
        "?state=withdrawn, Undone",
    })
    void tabs_show_each_state_with_its_count(String query, String names) {
        four();

        var shown = page(page + query);
        assertThat(shown.select("tbody th a").eachText()).containsExactly(names.split(" "));
        assertThat(shown.select(".tabs__tab").eachText())
                .containsExactly("All 4", "Waiting 1", "Delivered 1", "Failed 1", "Withdrawn 1");
    }

    @Test
    void the_last_result_stands_there_in_plain_words() {
        four();
        assertThat(page(page).select("tbody tr").eachText())
                .anyMatch(it -> it.contains("Not tried yet"))
                .anyMatch(it -> it.contains("The receiver answered 204."))
                .anyMatch(it -> it.contains("The receiver took longer than ten seconds."))
                .anyMatch(it -> it.contains("The decision was taken back before it was told."));
    }

    @Test
    void a_long_log_goes_on_where_a_page_ends() {
        for (var at = 0; at < 60; at++) add("Many" + at, "delivered", 1, 204, null, at);
        var first = page(page);
        assertThat(first.select("tbody tr")).hasSize(50);
        var second = page(first.select(".pager a[rel=next]").attr("href"));
        assertThat(second.select("tbody th a").eachText()).hasSize(10).startsWith("Many50");
    }

    @Test
    void a_delivery_tells_what_is_sent_and_every_attempt_also_one_of_which_nothing_is_known() {
        var id = add("Refused", "failed", 3, null, "too-slow", 1);
        attempt(id, 1, 503, null);
        attempt(id, 3, null, "too-slow");

        var shown = page(page + "/" + id);
        assertThat(shown.select("pre").text()).isEqualTo("{\"reason_detail\":\"<b>No</b>\"}");
        assertThat(shown.select("ol.rows .rows__title").eachText())
                .containsExactly("Attempt 3", "Attempt 2", "Attempt 1");
        assertThat(shown.select("ol.rows").text())
                .contains(
                        "took longer than ten seconds", "was not recorded", "answered 503", "hooks.example", "120 ms");
        assertThat(shown.select("a[href^='/creatives/']").attr("href"))
                .isEqualTo("/creatives/" + buyer.id() + "/~b25lIHR3by90aHJlZQ");
    }
}
