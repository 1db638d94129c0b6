package app.masthead.catalog.list;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class ProductsPageTests extends ProductListTest {

    @Test
    void a_row_says_what_is_sold_how_and_at_which_price() {
        var word = freshId();
        var id = draft(it -> it.put("name", "Evening show " + word));

        var row = list("?q=" + word).expectFirst("tbody tr");

        assertThat(row.expectFirst("th a").attr("href")).isEqualTo("/products/" + id);
        assertThat(row.text())
                .contains(
                        "Evening show", id, "Draft", "Guaranteed", "CPM 45.00 USD", "CPCV 0.18 USD", "CPP 250.00 USD");
    }

    @Test
    void prices_of_one_model_and_currency_are_a_range_and_others_stand_apart() {
        var word = freshId();
        draft(it -> {
            it.put("name", word);
            ((ObjectNode) it.at("/pricing_options/1"))
                    .put("pricing_model", "cpm")
                    .put("fixed_price", 60);
            ((ObjectNode) it.at("/pricing_options/2"))
                    .put("pricing_model", "cpm")
                    .put("currency", "EUR")
                    .remove("parameters");
        });

        assertThat(list("?q=" + word).select(".price").eachText())
                .containsExactly("CPM 45.00 – 60.00 USD", "CPM 250.00 EUR");
    }

    @Test
    void the_search_finds_names_ids_and_nothing_by_wildcards() {
        var word = "w" + freshId().replace("-", "");
        var id = draft(it -> it.put("name", "100% " + word + " _"));

        assertThat(names("?q=" + word.toUpperCase(Locale.ROOT))).hasSize(1);
        assertThat(names("?q=" + id)).hasSize(1);
        assertThat(names("?q=" + word + "%25")).isEmpty();
        assertThat(names("?q=100%25%20" + word)).hasSize(1);
    }

    @Test
    void filters_narrow_the_list_and_each_chip_leads_back() {
        var word = freshId();
        draft(it -> it.put("name", word).putArray("channels").add("ctv"));
        draft(it -> it.put("name", word).put("delivery_type", "non_guaranteed"));

        var page = list("?q=" + word + "&channel=ctv&delivery=guaranteed&currency=USD");

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select(".chip").eachText())
                .containsExactly("Search: " + word, "Delivery: Guaranteed", "Channel: Connected TV", "Currency: USD");
        assertThat(page.select(".chip").get(2).attr("href"))
                .isEqualTo("/products?q=" + word + "&delivery=guaranteed&currency=USD");
        assertThat(names("?q=" + word + "&currency=EUR")).isEmpty();
    }

    @Test
    void the_tabs_count_what_the_filter_leaves() {
        var word = freshId();
        draft(it -> it.put("name", word));
        var archived = draft(it -> it.put("name", word));
        inAcme(() -> catalog.archive(new ProductId(archived)));

        var page = list("?q=" + word + "&status=archived");

        assertThat(page.select(".tabs a").eachText()).containsExactly("All 2", "Active 0", "Draft 1", "Archived 1");
        assertThat(page.expectFirst(".tabs a[aria-current]").text()).isEqualTo("Archived 1");
        assertThat(page.select("tbody tr")).hasSize(1);
    }

    @Test
    void nothing_that_matches_is_told_apart_from_nothing_at_all() {
        assertThat(list("?q=" + freshId()).expectFirst(".empty").text()).contains("No products match", "Clear all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=gone",
                "delivery=maybe",
                "channel=telepathy",
                "currency=XXX",
                "currency=dollars",
                "sort=price",
                "after=not-a-position",
                "after=!!!",
                "q=a%00b",
                "q=a&q=b",
                "status=draft&status=active",
            })
    void an_address_that_makes_no_sense_is_answered_with_a_sentence(String query) {
        var answer = get("/products?" + query);

        assertThat(answer).hasStatus(400);
        assertThat(sentence(answer)).matches("[A-Z].*\\.").doesNotContain("Exception");
    }

    @Test
    void what_nothing_can_be_named_is_searched_for_all_the_same() {
        assertThat(get("/products?q=%F0%9F%98%80&after=")).hasStatusOk();
    }

    @Test
    void a_search_of_endless_length_is_refused() {
        assertThat(get("/products?q=" + "a".repeat(1_000))).hasStatus(400);
    }

    @Test
    void a_viewer_sees_no_buttons_that_do_nothing_for_them() {
        assertThat(page(get("/products", CLEO)).select("a[href=/products/new], a[href=/products/import]"))
                .isEmpty();
        assertThat(page(get("/products", ADA)).select("a[href=/products/new], a[href=/products/import]"))
                .hasSize(2);
    }

    @Test
    void another_tenant_sees_nothing_of_it() {
        var word = freshId();
        var id = draft(it -> it.put("name", word));

        assertThat(page(get("/products?q=" + word, DAN)).select("tbody tr")).isEmpty();
        assertThat(get("/products/" + id, DAN)).hasStatus(404);
        assertThat(get("/products/" + id + "/export.json", DAN)).hasStatus(404);
        assertThat(get("/products/export.json?q=" + word, DAN))
                .hasStatusOk()
                .bodyText()
                .isEqualToIgnoringWhitespace("[]");
    }
}
