package app.masthead.overview.search;

import static app.masthead.support.Cast.as;
import static app.masthead.support.DemoPeople.HARBOUR_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Cast;
import app.masthead.support.CastMember;
import app.masthead.support.CountingDataSource;
import app.masthead.support.PortalTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPageTests extends PortalTest {

    private static final String PRODUCT = "/products/homepage_takeover";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "homepage takeover",
                "takeover HOMEPAGE",
                "homepage_takeover",
                "display_970x250_image",
                "thedailyharbour.example takeover",
                "homepage takeovr",
                "hoempage takeover"
            })
    void a_product_is_found_by_what_it_is_called_and_where_it_runs(String words) throws Exception {
        assertThat(found(search(words, HARBOUR_ADMIN), "products")).contains(PRODUCT);
    }

    @Test
    void what_is_only_similar_is_said_to_be() throws Exception {
        var similar = search("homepage takeovr", HARBOUR_ADMIN);
        assertThat(similar.select("[aria-labelledby=found-products]").text())
                .contains("Nothing has exactly these words");
        assertThat(similar.select("[aria-labelledby=found-products] .card__foot"))
                .isEmpty();

        var exact = search("homepage takeover", HARBOUR_ADMIN).select("[aria-labelledby=found-products]");
        assertThat(exact.text()).doesNotContain("Nothing has exactly");
        assertThat(exact.select(".card__foot a").attr("href")).isEqualTo("/products?q=homepage%20takeover");
    }

    @ParameterizedTest
    @CsvSource({
        "fenwick, orders, /orders/mb_fenwick_winter",
        "mb_fenwick_winter, orders, /orders/mb_fenwick_winter",
        "brightwater, buyers, /buyers/brightwater_media",
        "maren, people, /settings/people/",
        "emergency, places, /settings/sign-in/emergency",
        "break-glass, places, /settings/sign-in/emergency"
    })
    void other_things_are_found_too(String words, String kind, String href) throws Exception {
        assertThat(found(search(words, HARBOUR_ADMIN), kind)).anyMatch(it -> it.startsWith(href));
    }

    @Test
    void the_very_one_whose_id_was_typed_comes_first() throws Exception {
        assertThat(found(search("homepage_takeover", HARBOUR_ADMIN), "products"))
                .first()
                .isEqualTo(PRODUCT);
    }

    /** Such pairs are no longer made, but some may be there from before. */
    @Test
    void capitals_tell_two_ids_apart() throws Exception {
        cast.inTenant("acme", database -> database.sql("""
                        insert into product (tenant_id, product_id, name, differs_in_capitals)
                        values (current_tenant(), 'Capital_Case', 'Case of capitals', false),
                               (current_tenant(), 'capital_case', 'Case of capitals', true)""").update());
        try {
            assertThat(found(search("Capital_Case", Cast.ADA), "products"))
                    .containsExactly("/products/Capital_Case", "/products/capital_case");
            assertThat(found(search("capital_case", Cast.ADA), "products"))
                    .containsExactly("/products/capital_case", "/products/Capital_Case");
        } finally {
            cast.inTenant("acme", database -> database.sql(
                            "delete from product where product_id in ('Capital_Case', 'capital_case')")
                    .update());
        }
    }

    @Test
    void nobody_finds_what_they_may_not_open_nor_what_is_anothers() throws Exception {
        assertThat(search("new product", Cast.CLEO).select("a[href=/products/new]"))
                .isEmpty();
        assertThat(search("sign-in", Cast.CLEO).select("a[href^=/settings/sign-in]"))
                .isEmpty();
        assertThat(search("homepage takeover", Cast.DAN).select("a[href^=/products/homepage]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "\\", "' or 1=1 --", "a", "é", "%%%", ":word0", "<<%", "(((", "zzzzqqqq"})
    void whatever_is_typed_stands_for_itself(String words) throws Exception {
        assertThat(found(search(words, HARBOUR_ADMIN), "orders")).hasSizeLessThan(10);
    }

    @Test
    void nothing_found_says_what_to_try() throws Exception {
        assertThat(search("zzzzqqqq", HARBOUR_ADMIN).select(".empty").text())
                .contains("Nothing found for “zzzzqqqq”", "Try fewer");
        assertThat(search("", HARBOUR_ADMIN).select(".empty").text()).contains("What are you looking for?");
    }

    @Test
    void the_box_is_answered_with_options() throws Exception {
        var answer =
                mvc.get().uri("/search/hits?q=homepage").with(as(HARBOUR_ADMIN)).exchange();
        assertThat(answer).hasStatusOk();
        var hits = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(hits.select("html > head > title")).isEmpty();
        assertThat(hits.select("[aria-labelledby=hits-products] a[role=option]"))
                .hasSizeBetween(1, 5);
    }

    @Test
    void the_page_costs_at_most_six_statements() throws Exception {
        for (var words : List.of("homepage", "hoempage", "zzzzqqqq")) {
            search(words, HARBOUR_ADMIN);
            CountingDataSource.reset();
            search(words, HARBOUR_ADMIN);
            assertThat(CountingDataSource.statements()).hasSizeBetween(1, 6);
        }
    }

    private Document search(String words, CastMember reader) throws Exception {
        var answer =
                mvc.get().uri("/search").queryParam("q", words).with(as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private static List<String> found(Document page, String kind) {
        return page.select("[aria-labelledby=found-" + kind + "] .rows__title").eachAttr("href");
    }
}
