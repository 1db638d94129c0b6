package app.masthead.catalog.prices;

import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class PricingPageTests extends PricePageTest {

    @Test
    void a_price_is_changed_in_its_row() {
        var id = draft();
        var form = filled(page(pricing(id) + "/cpm_usd_guaranteed/edit"), FORM);
        assertThat(form.getFirst("price")).isEqualTo("45");
        form.set("price", "46.5");

        assertThat(post(pricing(id) + "/cpm_usd_guaranteed", form)).hasStatus(303);

        assertThat(stored(id).price("cpm_usd_guaranteed").terms().fixedPrice().orElseThrow())
                .isEqualByComparingTo("46.5");
        var history = page("/products/" + id + "/history")
                .expectFirst(".history__entry")
                .text();
        assertThat(history).contains("Bob changed a price of", "fixed price", "45.00 USD", "46.50 USD");
    }

    @Test
    void a_price_saved_untouched_stays_and_leaves_no_trace() {
        var id = draft();

        for (var price : stored(id).prices()) {
            var address = pricing(id) + "/" + price.id();
            assertThat(post(address, filled(page(address + "/edit"), FORM))).hasStatus(303);
        }

        assertThat(page("/products/" + id + "/history").select(".history__entry"))
                .hasSize(1);
        assertThat(stored(id).prices())
                .allSatisfy(it -> assertThat(it.version()).isZero());
    }

    @Test
    void two_editors_of_one_price_see_both_versions() {
        var id = draft();
        var address = pricing(id) + "/cpm_usd_guaranteed";
        var first = filled(page(address + "/edit"), FORM);
        var second = new LinkedMultiValueMap<>(first);
        first.set("price", "50");
        second.set("price", "60");

        assertThat(post(address, first)).hasStatus(303);
        var answer = post(address, second);
        var page = page(answer);

        assertThat(answer).hasStatus(409);
        assertThat(page.select(FORM).hasAttr("data-dirty")).as("unsaved").isTrue();
        assertThat(page.expectFirst(".conflict tbody tr").text()).isEqualTo("Price 50 Use this 60");
        assertThat(page.expectFirst("input[name=price]").val()).isEqualTo("60");
        assertThat(post(address, filled(page, FORM))).hasStatus(303);
        assertThat(stored(id).price("cpm_usd_guaranteed").terms().fixedPrice().orElseThrow())
                .isEqualByComparingTo("60");
    }

    @Test
    void two_editors_of_different_prices_and_of_the_product_do_not_meet() {
        var id = draft();
        var product = filled(page("/products/" + id + "/edit"), FORM);
        var one = filled(page(pricing(id) + "/cpm_usd_guaranteed/edit"), FORM);
        var other = filled(page(pricing(id) + "/cpcv_usd_guaranteed/edit"), FORM);
        one.set("price", "50");
        other.set("price", "0.2");
        product.set("name", "Other");

        assertThat(post(pricing(id) + "/cpm_usd_guaranteed", one)).hasStatus(303);
        assertThat(post(pricing(id) + "/cpcv_usd_guaranteed", other)).hasStatus(303);
        assertThat(post("/products/" + id + "/edit", product)).hasStatus(303);
    }

    @Test
    void a_price_that_is_gone_is_not_found() {
        var id = draft();

        assertThat(get(pricing(id) + "/gone/edit")).hasStatus(404);
        assertThat(post(pricing(id) + "/gone/removal")).hasStatus(404);
        assertThat(post(pricing(id) + "/gone", blank(id, "cpm"))).hasStatus(404);
    }

    @Test
    void a_currency_without_a_limit_is_pointed_out() {
        assertThat(page(pricing(draft())).select(".price__warning").eachText())
                .contains("There is no currency limit for USD");
    }

    @Test
    void a_viewer_sees_prices_and_may_not_touch_them() {
        var id = draft();
        MultiValueMap<String, String> nothing = new LinkedMultiValueMap<>();

        assertThat(page(get(pricing(id), CLEO))
                        .select("#pricing form, #pricing a:not([href$=/history]), #pricing dialog"))
                .isEmpty();
        assertThat(get(pricing(id) + "/new", CLEO)).hasStatus(403);
        assertThat(post(pricing(id), nothing, CLEO)).hasStatus(403);
        assertThat(post(pricing(id) + "/cpm_usd_guaranteed/removal", nothing, CLEO))
                .hasStatus(403);
    }

    @Test
    void the_same_price_sent_twice_at_once_is_one_change_and_one_entry() throws Exception {
        var id = draft();
        var form = filled(page(pricing(id) + "/cpm_usd_guaranteed/edit"), FORM);
        form.set("price", "51");

        assertThat(both(() -> post(pricing(id) + "/cpm_usd_guaranteed", new LinkedMultiValueMap<>(form))))
                .allSatisfy(it -> assertThat(it).hasStatus(303));

        assertThat(page("/products/" + id + "/history").select(".history__entry"))
                .hasSize(2);
    }

    @Test
    void the_same_new_price_sent_twice_at_once_is_one_price() throws Exception {
        var id = draft();
        var form = filled(page(pricing(id) + "/new"), FORM);
        form.set("price", "12.34");

        assertThat(both(() -> post(pricing(id), new LinkedMultiValueMap<>(form))))
                .allSatisfy(it -> assertThat(it).hasStatus(303));

        assertThat(stored(id).prices()).hasSize(4);
        assertThat(page("/products/" + id + "/history").select(".history__entry"))
                .hasSize(2);
    }

    @Test
    void a_price_has_a_history_of_its_own() {
        var id = draft();
        var form = filled(page(pricing(id) + "/cpm_usd_guaranteed/edit"), FORM);
        form.set("price", "51");
        post(pricing(id) + "/cpm_usd_guaranteed", form);

        var changed = page(pricing(id) + "/cpm_usd_guaranteed/history");
        var untouched = page(pricing(id) + "/cpcv_usd_guaranteed/history");

        assertThat(changed.select(".history__entry")).hasSize(2);
        assertThat(changed.expectFirst(".diff tbody tr").text()).contains("Fixed price", "45.00", "51.00");
        assertThat(untouched.select(".history__entry")).hasSize(1);
        assertThat(get(pricing(id) + "/nothing/history")).hasStatus(404);
    }

    private static List<MvcTestResult> both(Callable<MvcTestResult> click) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<MvcTestResult>();
            for (var answer : threads.invokeAll(List.of(click, click))) answers.add(answer.get());
            return answers;
        }
    }
}
