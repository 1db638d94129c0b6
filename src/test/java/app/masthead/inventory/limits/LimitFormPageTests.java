package app.masthead.inventory.limits;

import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.CatalogPageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/** Making, changing and ending a currency limit. */
class LimitFormPageTests extends CatalogPageTest {

    private static final String LIST = "/inventory/currency-limits";
    private static final String ISK = LIST + "/ISK";

    @BeforeEach
    void no_limits_at_acme() {
        cast.inTenant(
                "acme", database -> database.sql("delete from currency_limit").update());
        cast.inTenant("acme", database -> database.sql("delete from pricing_option where currency = 'ISK'")
                .update());
    }

    @Test
    void a_limit_is_made_changed_and_ended_and_all_of_it_is_on_record() {
        assertThat(create("ISK", "500", "9000")).hasStatus(303).hasHeader("Location", ISK);
        assertThat(page(ISK).select(".facts").text()).contains("Icelandic Króna", "500 ISK", "9,000 ISK");

        var form = filled(page(ISK + "/edit"), "form[data-guard]");
        form.set("minimum", "600");
        form.set("maximum", "");
        assertThat(post(ISK, form)).hasStatus(303);
        assertThat(page(ISK).select(".facts").text()).contains("600 ISK").doesNotContain("9,000");
        assertThat(page(ISK).select("#history ~ *, .card:has(#history)").text())
                .contains("added the currency limit", "changed the currency limit");

        assertThat(post(ISK + "/removal")).hasStatus(303).hasHeader("Location", LIST);
        assertThat(get(ISK)).hasStatus(404);
        assertThat(cast.latestOperations("acme"))
                .endsWith("inventory.limit.created", "inventory.limit.changed", "inventory.limit.deleted");
    }

    @Test
    void what_changes_nothing_leaves_no_trace() {
        create("ISK", "500", "9000");
        var before = cast.latestOperations("acme").size();

        assertThat(post(ISK, filled(page(ISK + "/edit"), "form[data-guard]"))).hasStatus(303);

        assertThat(cast.latestOperations("acme")).hasSize(before);
    }

    @Test
    void a_double_click_does_it_once() {
        var before = cast.latestOperations("acme").size();
        var added = filled(page(LIST + "/new"), "form[data-guard]");
        added.set("currency", "ISK");
        added.set("minimum", "500");
        for (int click = 0; click < 2; click++) assertThat(post(LIST, added)).hasStatus(303);
        var changed = filled(page(ISK + "/edit"), "form[data-guard]");
        changed.set("minimum", "600.0");
        for (int click = 0; click < 2; click++) assertThat(post(ISK, changed)).hasStatus(303);

        assertThat(cast.latestOperations("acme")).hasSize(before + 2);
        assertThat(post(LIST, added)).hasStatus(422);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 2, currency, Choose a currency",
        "DEM, 1, 2, currency, Choose a currency",
        "XAU, 1, 2, currency, Choose a currency",
        "xyz, 1, 2, currency, Choose a currency",
        "EUR, x, 2, minimum, Enter an amount",
        "EUR, '1,5', 2, minimum, Enter an amount",
        "EUR, -1, 2, minimum, Enter an amount",
        "EUR, 1.999, 2, minimum, Use at most 2 decimals for EUR",
        "ISK, 1.5, 2, minimum, Enter a whole amount; ISK has no decimals",
        "EUR, 1, 12345678901234, maximum, at most 13 digits",
        "EUR, 1, 0, maximum, Enter an amount above zero",
        "EUR, 20, 19.99, maximum, Enter at least as much",
    })
    void what_makes_no_limit_is_said_at_its_field_and_kept(
            String currency, String minimum, String maximum, String field, String problem) {
        var answer = create(currency, minimum, maximum);
        var page = page(answer);

        assertThat(answer).hasStatus(422);
        assertThat(page.select(".field:has(#" + field + ") .field__error").text())
                .contains(problem);
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#" + field);
        assertThat(page.select("#minimum").val()).isEqualTo(minimum);
        assertThat(page.select("#maximum").val()).isEqualTo(maximum);
    }

    @Test
    void a_form_that_is_given_up_leads_back_to_where_it_was_opened() {
        create("ISK", "500", "");

        assertThat(page(LIST + "/new").select("a[data-discard]").attr("href")).isEqualTo(LIST);
        assertThat(page(ISK + "/edit").select("a[data-discard]").attr("href")).isEqualTo(ISK);
        assertThat(page(ISK).select(".page__actions a").attr("href")).isEqualTo(ISK + "/edit");
        assertThat(page(ISK).select("#removal form").attr("action")).isEqualTo(ISK + "/removal");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(page(create("", "x", "")).select(".error-summary a").eachAttr("href"))
                .containsExactly("#currency", "#minimum");
    }

    @Test
    void a_currency_has_one_limit() {
        create("ISK", "500", "");

        assertThat(page(LIST + "/new").select("#currency option[value=ISK]")).isEmpty();
        assertThat(page(create("ISK", "1", "")).select(".field__error").text()).contains("ISK has a limit already");
    }

    @Test
    void prices_that_a_minimum_would_leave_below_it_are_counted_before_anything_is_saved() {
        priced(400);
        priced(700);

        var asked = create("ISK", "500", "");
        assertThat(asked).hasStatus(422);
        assertThat(page(asked).select("[role=alert]").text())
                .contains("One price on one product would be left below the minimum");
        assertThat(get(ISK)).hasStatus(404);

        var form = filled(page(asked), "form[data-guard]");
        var other = filled(page(asked), "form[data-guard]");
        other.set("minimum", "800");
        assertThat(page(post(LIST, other)).select("[role=alert]").text()).contains("2 prices on 2 products");
        assertThat(post(LIST, form)).hasStatus(303);
    }

    @Test
    void prices_that_were_below_it_before_are_not_asked_about_again() {
        priced(400);
        var form = filled(page(create("ISK", "500", "")), "form[data-guard]");
        post(LIST, form);

        assertThat(change("600")).hasStatus(303);
        assertThat(change("450")).hasStatus(303);
        assertThat(change("401")).hasStatus(303);
    }

    @Test
    void whoever_was_slower_sees_both_versions_and_may_still_save() {
        create("ISK", "500", "");
        var mine = filled(page(ISK + "/edit"), "form[data-guard]");
        change("510");
        mine.set("minimum", "520");

        var answer = post(ISK, mine);
        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select(".conflict tbody").text()).isEqualTo("Least for a package 510 Use this 520");

        assertThat(post(ISK, filled(page(answer), "form[data-guard]"))).hasStatus(303);
        assertThat(page(ISK).select(".facts").text()).contains("520 ISK");
    }

    @Test
    void whoever_only_looks_can_neither_make_nor_change_nor_end_one() {
        create("ISK", "500", "");
        assertThat(page(get(ISK, CLEO)).select("form[action*=currency-limits], .page__actions a"))
                .isEmpty();
        assertThat(get(ISK + "/edit", CLEO)).hasStatus(403);
        assertThat(post(ISK + "/removal", new LinkedMultiValueMap<>(), CLEO)).hasStatus(403);
    }

    private MvcTestResult create(String currency, String minimum, String maximum) {
        var form = filled(page(LIST + "/new"), "form[data-guard]");
        form.set("currency", currency);
        form.set("minimum", minimum);
        form.set("maximum", maximum);
        return post(LIST, form);
    }

    private MvcTestResult change(String minimum) {
        MultiValueMap<String, String> form = filled(page(ISK + "/edit"), "form[data-guard]");
        form.set("minimum", minimum);
        return post(ISK, form);
    }

    /** A product with a price in ISK of which a package costs at least so much. */
    private void priced(int least) {
        draft(product -> {
            var price = (ObjectNode) product.path("pricing_options").get(0);
            price.put("currency", "ISK").put("min_spend_per_package", least);
        });
    }
}
