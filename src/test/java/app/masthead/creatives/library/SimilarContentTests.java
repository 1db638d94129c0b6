package app.masthead.creatives.library;

import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.Examples;
import org.junit.jupiter.api.Test;

class SimilarContentTests extends LibraryPageTest {

    private static final long HASH = 0x0123456789ABCDEFL;

    @Test
    void the_same_content_under_another_name_is_found_with_what_was_decided_on_it() {
        var first = sent(named(picture("shared"), "first", "First"));
        sent(named(picture("shared"), "second", "Second"));

        var page = page(first + "/similar", CLEO);

        assertThat(page.select("[aria-labelledby=like-content] .library__name").eachText())
                .contains("Second");
        assertThat(page.select("[aria-labelledby=like-content]").text()).contains("Waiting", "The rules");
        assertThat(page.select(".library__name").eachText()).doesNotContain("First");
    }

    @Test
    void a_file_that_others_have_too_is_found_whatever_its_address() {
        var one = sent(picture("one"));
        sent(picture("two"));
        keep(buyer.id() + " shared", "https://cdn.one.example/a.png", null, "one");
        keep(buyer.id() + " shared", "https://cdn.two.example/b.png", null, "two");

        assertThat(page(one + "/similar", CLEO)
                        .select("[aria-labelledby=like-file] .library__name")
                        .eachText())
                .containsExactly("Picture two");
    }

    @Test
    void pictures_that_look_alike_are_found_the_nearest_first_and_those_that_do_not_are_not() {
        var one = sent(picture("one"));
        keep(buyer.id() + "one", "https://cdn.example/1.png", HASH, "one");
        lookingLike("ten", HASH ^ 0x1249_0000_2240_0090L);
        lookingLike("three", HASH ^ 7L);
        lookingLike("eleven", HASH ^ 0x1249_0000_2240_0091L);
        lookingLike("negative", ~HASH);

        var alike = page(one + "/similar", CLEO).select("[aria-labelledby=like-picture]");

        assertThat(Long.bitCount(0x1249_0000_2240_0090L)).isEqualTo(10);
        assertThat(alike.select(".library__name").eachText()).containsExactly("Picture three", "Picture ten");
        assertThat(alike.text()).contains("differs in 3 of 64", "differs in 10 of 64");
    }

    @Test
    void a_hash_whose_highest_bit_is_set_finds_its_like() {
        var one = sent(picture("one"));
        keep(buyer.id() + "one", "https://cdn.example/1.png", Long.MIN_VALUE | 0x5A5A_0F0F_3C3CL, "one");
        lookingLike("two", Long.MIN_VALUE | 0x5A5A_0F0F_3C3DL);

        assertThat(page(one + "/similar", CLEO)
                        .select("[aria-labelledby=like-picture] .library__name")
                        .eachText())
                .containsExactly("Picture two");
    }

    @Test
    void what_is_like_nothing_says_so() {
        assertThat(page(sent(Examples.text("Alone, " + buyer.id())) + "/similar", CLEO)
                        .select("#similar")
                        .text())
                .contains("Nothing here is like it");
    }

    @Test
    void the_page_of_a_creative_leads_to_it_to_its_orders_and_to_its_whole_history() {
        var one = sent(named("one", "One"));
        var links = page(one, CLEO).select("[aria-labelledby=record] a").eachAttr("href");

        assertThat(links)
                .contains(one + "/similar", one + "/uses", one + "/evidence")
                .anyMatch(it -> it.startsWith("/audit-log?type=creative&subject=" + buyer.id()));
        assertThat(get(links.get(2), CLEO)).hasStatusOk().bodyText().contains("sent creative");
    }

    @Test
    void every_order_of_it_is_listed_with_its_dates_and_state() {
        var one = sent(named("one", "One"));
        assertThat(page(one + "/uses", CLEO).select(".empty").text()).contains("No order uses it.");
        assign("one", buyer.id() + "_order", true);

        assertThat(page(one + "/uses", CLEO).select("tbody tr").text())
                .contains("Fenwick", buyer.id() + "_order", "1 Nov 2026", "1 Dec 2026", "one");
    }

    @Test
    void another_tenant_finds_none_of_it() {
        var one = sent(named("one", "One"));

        assertThat(get(one + "/similar", DAN)).hasStatus(404);
        assertThat(get(one + "/uses", DAN)).hasStatus(404);
    }

    private void lookingLike(String id, long hash) {
        sent(picture(id));
        keep(buyer.id() + id, "https://cdn.example/" + id + ".png", hash, id);
    }
}
