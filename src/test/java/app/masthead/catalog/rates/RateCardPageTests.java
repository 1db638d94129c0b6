package app.masthead.catalog.rates;

import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import app.masthead.platform.web.Cursor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateCardPageTests extends RateCardTest {

    @Test
    void a_row_says_which_product_is_sold_how_and_at_which_figures() {
        var word = freshWord();
        var id = sold("Evening show " + word, CPM, AUCTION);

        var rows = card("?q=" + word + "&sort=model").select("tbody tr");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text())
                .contains("Evening show", id, "Draft", "CPM", "Auction", "4.00 EUR", "floor", "p25 5.00", "p90 8.00");
        assertThat(rows.get(1).text()).contains("Fixed price", "10.00 USD").doesNotContain("floor");
        assertThat(rows.get(0).expectFirst("th a").attr("href")).isEqualTo("/products/" + id + "/pricing");
    }

    @ParameterizedTest
    @CsvSource({
        "model=flat_rate, flat",
        "sold=auction, auction",
        "sold=fixed, cpm flat",
        "currency=EUR, auction",
        "currency=GBP, ''",
        "model=cpm&currency=USD, cpm",
    })
    void each_filter_leaves_only_what_it_says(String filter, String expected) {
        var word = freshWord();
        sold(word, CPM, AUCTION, FLAT);

        assertThat(String.join(" ", options("?q=" + word + "&" + filter))).isEqualTo(expected);
    }

    @Test
    void products_are_filtered_by_channel_tag_and_status_as_they_are_now() {
        var word = freshWord();
        var archived = tagged(word, List.of("Spring sale"), CPM);
        sold(word, it -> it.putArray("channels").add("radio"), FLAT);

        assertThat(options("?q=" + word + "&channel=radio")).containsExactly("flat");
        assertThat(options("?q=" + word + "&tag=Spring%20sale")).containsExactly("cpm");
        assertThat(options("?q=" + word + "&tag=spring")).isEmpty();
        assertThat(options("?q=" + word + "&status=archived")).isEmpty();

        inAcme(() -> catalog.archive(new ProductId(archived)));

        assertThat(options("?q=" + word + "&status=archived")).containsExactly("cpm");
        assertThat(options("?q=" + word + "&status=draft")).containsExactly("flat");
    }

    @Test
    void a_renamed_product_stands_where_its_new_name_belongs() {
        var word = freshWord();
        var first = sold("A " + word, CPM);
        sold("B " + word, FLAT);
        var form = filled(page("/products/" + first + "/edit"), "form[action$=/edit]");
        form.set("name", "C " + word);

        assertThat(post("/products/" + first + "/edit", form)).hasStatus(303);

        assertThat(options("?q=" + word)).containsExactly("flat", "cpm");
    }

    @ParameterizedTest
    @CsvSource({
        "product, cpm flat auction",
        "-product, auction flat cpm",
        "rate, auction flat cpm",
        "-rate, cpm flat auction",
        "model, cpm auction flat",
        "changed, flat cpm auction",
        "-changed, auction cpm flat",
    })
    void prices_stand_in_the_order_that_was_asked_for(String sort, String expected) {
        var word = freshWord();
        sold("Birch " + word, FLAT);
        sold("Apple " + word, CPM);
        sold("cedar " + word, AUCTION);

        assertThat(String.join(" ", options("?q=" + word + "&sort=" + sort))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"product", "-product", "rate", "-rate", "model", "-model", "changed", "-changed"})
    void every_order_shows_every_price_once_page_by_page(String sort) {
        var word = freshWord();
        for (int i = 0; i < 27; i++) sold(word + " Ä" + (i % 3), CPM, AUCTION);

        var seen = new ArrayList<String>();
        var page = card("?q=" + word + "&sort=" + sort);
        assertThat(page.expectFirst(".pager").text()).contains("50 of 54");
        while (true) {
            page.select("tbody tr")
                    .forEach(row -> seen.add(row.select(".table__id").text()));
            var next = page.selectFirst("a[rel=next]");
            if (next == null) break;
            page = page(next.attr("href"));
        }

        assertThat(seen).hasSize(54).doesNotHaveDuplicates();
    }

    @Test
    void chips_say_what_is_filtered_and_lead_back() {
        var chips = card("?model=cpm&sold=fixed&currency=USD&channel=ctv&tag=x&status=draft&sort=rate")
                .select(".chip");

        assertThat(chips.eachText())
                .containsExactly(
                        "Model: CPM",
                        "Sold: Fixed price",
                        "Currency: USD",
                        "Channel: Connected TV",
                        "Tag: x",
                        "Product: Draft");
        assertThat(chips.get(0).attr("href")).doesNotContain("model=").contains("sort=rate");
    }

    @Test
    void the_file_holds_just_what_the_list_shows() {
        var word = freshWord();
        var id = sold("=HYPERLINK " + word, CPM, AUCTION);
        sold(word, FLAT);

        var csv = body("/rate-card.csv?q=" + word + "&model=cpm&sort=model");

        assertThat(csv.lines().toList()).hasSize(3);
        assertThat(csv)
                .contains("'=HYPERLINK", id)
                .contains(",auction,cpm,,4,EUR,5,6,7,8,,,")
                .contains(",cpm,cpm,10,,USD,");
        assertThat(body("/rate-card.json?q=" + word + "&model=flat_rate")).contains("\"fixed_price\":50000");
    }

    @Test
    void nobody_sees_the_prices_of_another_publisher() {
        var word = freshWord();
        sold(word, CPM);

        assertThat(page(get("/rate-card?q=" + word, DAN)).select("tbody tr")).isEmpty();
        assertThat(page(get("/rate-card?q=" + word, CLEO)).select("tbody tr")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"model=dear", "currency=DEM", "channel=tv", "status=gone", "sold=both", "sort=name", "after=x"})
    void what_makes_no_sense_is_refused(String query) {
        assertThat(get("/rate-card?" + query)).hasStatus(400);
    }

    @Test
    void a_position_with_a_made_up_amount_is_refused() {
        var forged = Cursor.of("USD", "1e999999999", "p", "o").encode();

        assertThat(get("/rate-card?sort=rate&after=" + forged)).hasStatus(400);
    }

    private String body(String address) {
        return new String(get(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
