package app.masthead.creatives.library;

import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.Examples;
import app.masthead.platform.json.ExactJson;
import app.masthead.support.CountingDataSource;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTests extends LibraryPageTest {

    @Test
    void creatives_of_every_state_stand_in_it_the_latest_changed_first() {
        sent(named("one", "One"));
        sent(Examples.text("Approved at once."));
        sent(named("two", "Two"));

        assertThat(ids("")).containsExactly("two", "a_text", "one");
        assertThat(ids("&sort=changed")).containsExactly("one", "a_text", "two");
        assertThat(ids("&sort=name")).containsExactly("a_text", "one", "two");
        assertThat(ids("&status=approved")).containsExactly("a_text");
        assertThat(ids("&type=text")).containsExactly("a_text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"autumn", "AUTUMN%20gol", "creative_77", "shop.example", "lot-9", "Buyer%20buyer_", "a"})
    void whatever_people_remember_of_it_finds_it(String words) {
        sent(Examples.with(named("creative_77", "Golden Autumn"), "", "tags", "[\"lot-9\", \"sale\"]"));
        sent(Examples.text("Nothing of it."));

        assertThat(ids("&q=" + words)).contains("creative_77");
    }

    @Test
    void words_that_are_nowhere_find_nothing_and_offer_a_way_out() {
        sent(named("one", "Golden Autumn"));

        assertThat(ids("&q=golden%20winter")).isEmpty();
        assertThat(page(list("&q=winter"), CLEO).select(".empty").text())
                .contains("No creatives match", "similar words");
    }

    @Test
    void tags_formats_days_and_orders_narrow_it_and_can_be_taken_back() {
        sent(Examples.with(named("tagged", "Tagged"), "", "tags", "[\"lot-9\"]"));
        sent(named("plain", "Plain"));
        assign("tagged", buyer.id() + "_order", true);
        assign("plain", buyer.id() + "_draft", false);
        sent(Examples.text("In no order."));

        assertThat(ids("&tag=lot-9")).containsExactly("tagged");
        assertThat(ids("&tag=lot")).isEmpty();
        assertThat(ids("&format=native_in_feed")).containsExactly("a_text");
        assertThat(ids("&orders=ran")).containsExactly("tagged");
        assertThat(ids("&orders=assigned")).containsExactlyInAnyOrder("tagged", "plain");
        assertThat(ids("&orders=never")).containsExactly("a_text");
        assertThat(ids("&to=2020-01-01")).isEmpty();
        assertThat(ids("&from=2020-01-01&orders=ran")).containsExactly("tagged");
        assertThat(page(list("&tag=lot-9&orders=ran"), CLEO).select(".chip").eachText())
                .contains("Tag: lot-9", "Has run");
    }

    @Test
    void a_page_goes_on_where_the_one_before_ended_in_every_order() {
        for (var number = 10; number < 63; number++) {
            sent(named("c" + number, "Name " + number));
        }
        for (var sort : new String[] {"", "&sort=name"}) {
            var first = page(list("&view=table" + sort), CLEO);
            var next = first.select("a[rel=next]").attr("href");

            assertThat(first.select("tbody tr")).hasSize(50);
            assertThat(first.select(".pager").text()).contains("50 of 53");
            assertThat(page(next, CLEO).select("tbody tr, .library__card")).hasSize(3);
        }
    }

    @Test
    void the_layout_is_remembered_by_the_browser() {
        sent(named("one", "One"));

        var chosen = get(list("&view=table"), CLEO).getResponse();
        var again = mvc.get()
                .uri(URI.create(list("")))
                .cookie(new Cookie("masthead-library", "table"))
                .with(as(CLEO));

        assertThat(chosen.getHeaders("Set-Cookie"))
                .anyMatch(it -> it.contains("masthead-library=table") && it.contains("HttpOnly"));
        assertThat(again).bodyText().contains("<table");
        assertThat(page(list(""), CLEO).select("table")).isEmpty();
    }

    @Test
    void a_kept_picture_is_shown_from_the_preview_host_and_nothing_else_is_loaded() {
        sent(picture("kept"));
        sent(picture("away"));
        keep(buyer.id(), url("kept"), null, null);

        var page = page(list("&view=grid"), CLEO);

        assertThat(page.select(".library__picture img").eachAttr("src"))
                .singleElement()
                .asString()
                .startsWith("http://preview.localhost:");
        assertThat(page.select(".library__card")).hasSize(2);
    }

    @Test
    void names_that_hide_something_are_spelled_out_and_never_run() {
        sent(named("odd", "<img src=x onerror=alert(1)>\u202Egnp"));

        for (var view : new String[] {"grid", "table"}) {
            var page = page(list("&view=" + view), CLEO);
            assertThat(page.select("#library bdi").text()).contains("<img src=x onerror=alert(1)>[U+202E]gnp");
            assertThat(page.select("#library img[src=x]")).isEmpty();
        }
    }

    @Test
    void it_goes_away_as_a_file_just_as_it_is_filtered() throws UnsupportedEncodingException {
        sent(Examples.with(named("one", "=1+1"), "", "tags", "[\"lot-9\"]"));
        sent(named("two", "Two"));

        var csv = get("/creatives/library.csv?tag=lot-9&buyer=" + buyer.id(), CLEO)
                .getResponse();
        var json = get("/creatives/library.json?sort=name&buyer=" + buyer.id(), CLEO)
                .getResponse();

        assertThat(csv.getContentAsString()).contains("one,'=1+1,").doesNotContain("two");
        assertThat(ExactJson.read(json.getContentAsString()).valueStream().map(it -> it.path("creative_id")
                        .asString()))
                .containsExactly("one", "two");
    }

    @Test
    void another_tenant_sees_none_of_it() {
        sent(named("mine", "Mine"));

        assertThat(page(list("&view=table"), DAN).select("tbody tr")).isEmpty();
        assertThat(get("/creatives/library.csv?buyer=" + buyer.id(), DAN))
                .bodyText()
                .doesNotContain("Mine");
    }

    @Test
    void a_page_full_of_pictures_needs_at_most_four_statements() {
        for (var number = 10; number < 40; number++) {
            sent(named("c" + number, "Name " + number));
        }
        get(list("&view=grid"), CLEO);
        CountingDataSource.reset();

        assertThat(get(list("&view=grid&q=name"), CLEO)).hasStatusOk();

        assertThat(CountingDataSource.statements()).hasSizeBetween(1, 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?status=lost",
                "?type=smell",
                "?orders=often",
                "?view=list",
                "?sort=size",
                "?from=yesterday",
                "?tag=a&tag=b",
                "?after=AAAA",
                "?after=MjAyNi0xMS0yMFQxMjowMDowMFofYR9iH2M",
                "?q=%00"
            })
    void a_list_that_cannot_be_meant_is_a_bad_request(String query) {
        assertThat(get("/creatives/library" + query, CLEO)).hasStatus(400);
    }
}
