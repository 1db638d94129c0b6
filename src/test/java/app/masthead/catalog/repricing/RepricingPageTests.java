package app.masthead.catalog.repricing;

import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.rates.RateRow;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class RepricingPageTests extends RepricingTest {

    @Test
    void what_was_looked_at_is_applied_with_one_row_of_the_log_for_each_product() {
        var word = freshWord();
        var one = sold(word + " one", CPM, AUCTION);
        var two = sold(word + " two", CPM);
        var draft = all(word);

        var preview = preview(draft, terms("7", "percent"));

        assertThat(preview.expectFirst(".repricing__apply").text()).contains("3 prices change, in 2 products.");
        assertThat(row(preview, "auction")).contains("4.00 EUR", "4.28 EUR", "p90 8.56", "+7.0%");
        assertThat(rate(one, "cpm")).isEqualTo("10");

        assertThat(apply(preview, draft)).hasStatus(303);

        assertThat(rate(one, "cpm")).isEqualTo("10.7");
        assertThat(rate(one, "auction")).isEqualTo("4.28");
        assertThat(rate(two, "cpm")).isEqualTo("10.7");
        assertThat(log(one, "catalog.prices.revised")).isEqualTo(1);
        assertThat(log(two, "catalog.prices.revised")).isEqualTo(1);
        assertThat(page("/products/" + one + "/history").text()).contains("4.28");
        assertThat(page(draft).text()).contains("Applied", "By 7 percent", "Undo…", "10.70 USD");
        assertThat(page("/rate-card/changes").select("tbody th a").eachAttr("href"))
                .contains(draft);
    }

    @Test
    void only_picked_prices_are_changed_and_those_of_others_cannot_be_picked() {
        var word = freshWord();
        var id = sold(word, CPM, AUCTION);
        var draft = picked(id, "cpm", id, "cpm", id, "no such", "no such", "cpm");

        assertThat(preview(draft, terms("10", "percent")).select("tbody tr")).hasSize(1);

        var form = form(Map.of("scope", "picked", "pick", RateRow.key(id, "cpm")));
        var answer = post("/rate-card/changes", form, DAN);
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/rate-card");
        assertThat(get(draft, DAN)).hasStatus(404);
        assertThat(post(draft + "/terms", terms("1", "percent"), DAN)).hasStatus(404);
        assertThat(post(draft + "/application", form, DAN)).hasStatus(404);
    }

    @Test
    void an_amount_is_asked_for_in_the_currencies_of_the_prices_alone() {
        var word = freshWord();
        sold(word, CPM, AUCTION);

        assertThat(page(all(word)).select("#unit option").eachAttr("value")).containsExactly("percent", "EUR", "USD");
    }

    @Test
    void an_amount_changes_prices_in_its_currency_only() {
        var word = freshWord();
        var id = sold(word, CPM, AUCTION);

        var preview = preview(all(word), terms("0.5", "USD"));

        assertThat(row(preview, "cpm")).contains("10.50 USD", "Changed");
        assertThat(row(preview, "auction")).contains("Left out", "In EUR, and the amount is in USD");
        assertThat(rate(id, "cpm")).isEqualTo("10");
    }

    @Test
    void what_cannot_be_changed_says_why_and_the_rest_is_changed() {
        var word = freshWord();
        var archived = sold(word + " archived", CPM);
        inAcme(() -> catalog.archive(new ProductId(archived)));
        var cheap = sold(word + " cheap", CPM.replace("10}", "0.01}"));
        var other = sold(word + " other", AUCTION);
        var form = terms("-60", "percent");
        var draft = all(word);
        var raised = form(Map.of("by", "60", "unit", "percent", "step", "digits", "direction", "nearest"));
        raised.add("figures", "floor");

        var lowered = preview(draft, form);
        assertThat(lowered.text()).contains("The product is archived", "It would be zero");
        assertThat(lowered.expectFirst(".repricing__apply").text())
                .contains("One price changes, in one product.", "2 are left out.");
        assertThat(preview(draft, raised).text()).contains("below the floor");

        applied(draft, form);
        assertThat(rate(other, "auction")).isEqualTo("1.6");
        assertThat(rate(cheap, "cpm")).isEqualTo("0.01");
        assertThat(page(draft + "?show=left_out").select("tbody tr")).hasSize(2);
    }

    @Test
    void a_total_that_is_not_rounded_to_its_currency_is_left_out() {
        var word = freshWord();
        sold(word, FLAT.replace("50000", "50001"));
        var terms = terms("7", "percent");
        terms.set("step", "none");

        assertThat(preview(all(word), terms).text()).contains("Left out").doesNotContain("form__error");
    }

    @ParameterizedTest
    @CsvSource({
        "-100, percent, more than -100",
        "-150, percent, more than -100",
        "1001, percent, at most 1000",
        "1e9, percent, Enter a figure",
        "NaN, percent, Enter a figure",
        "'1,5', percent, with a point",
        "'', percent, Enter a figure",
        "0, percent, other than zero",
        "1.1234567, EUR, six decimals",
        "1, DEM, Choose percent or a currency",
        "1, '', Choose percent or a currency",
    })
    void what_makes_no_sense_is_said_at_its_field_and_kept(String by, String unit, String sentence) {
        var word = freshWord();
        sold(word, CPM);
        var draft = all(word);

        var answer = post(draft + "/terms", terms(by, unit));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).expectFirst(".error-summary").text()).contains(sentence);
        assertThat(page(answer).title()).startsWith("Error");
        assertThat(page(answer).expectFirst("#by").attr("value")).isEqualTo(by);
        assertThat(page(answer).select("form[action$=/application]")).isEmpty();
    }

    @Test
    void figures_and_rounding_have_to_be_among_those_there_are() {
        var word = freshWord();
        sold(word, CPM);
        var form = form(Map.of("by", "1", "unit", "percent", "step", "0.33", "direction", "sideways"));

        var summary = page(post(all(word) + "/terms", form)).expectFirst(".error-summary");

        assertThat(summary.text()).contains("Choose at least one", "what to round to", "which way");
    }

    @Test
    void nothing_chosen_leads_back_to_the_list_as_it_was() {
        var form = form(Map.of("scope", "picked", "model", "cpm"));

        assertThat(post("/rate-card/changes", form).getResponse().getRedirectedUrl())
                .isEqualTo("/rate-card?model=cpm");
        assertThat(post("/rate-card/changes", form(Map.of("pick", "%%%")))).hasStatus(400);
    }

    @Test
    void who_may_only_look_sees_what_was_done_and_changes_nothing() {
        var word = freshWord();
        var id = sold(word, CPM);
        var draft = applied(all(word), terms("7", "percent"));

        var page = page(get(draft, CLEO));

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.text()).contains("10.70 USD");
        assertThat(page(get("/rate-card?q=" + word, CLEO)).select("main [name=pick], .selection"))
                .isEmpty();
        assertThat(post(draft + "/undo", new LinkedMultiValueMap<>(), CLEO)).hasStatus(403);
        assertThat(post("/rate-card/changes", form(Map.of("scope", "all", "q", word)), CLEO))
                .hasStatus(403);
        assertThat(rate(id, "cpm")).isEqualTo("10.7");
    }

    private long log(String product, String operation) {
        return cast.inTenant("acme", database -> database.sql(
                        "select count(*) from audit_log where subject_id = :id and operation = :operation")
                .param("id", product)
                .param("operation", operation)
                .query(Long.class)
                .single());
    }

    @Test
    void a_made_up_price_is_no_position_in_a_list() {
        var answer = post("/rate-card/changes", form(Map.of("scope", "picked", "pick", "made up")));

        assertThat(answer).hasStatus(400);
        assertThat(sentence(answer)).startsWith("One of the prices that were chosen is none of the list.");
    }
}
