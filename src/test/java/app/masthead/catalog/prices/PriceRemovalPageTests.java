package app.masthead.catalog.prices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PriceRemovalPageTests extends PricePageTest {

    @Test
    void a_price_is_removed_but_never_the_last_one_of_an_active_product() {
        var id = active();

        assertThat(post(pricing(id) + "/cpm_usd_guaranteed/removal")).hasStatus(303);
        assertThat(post(pricing(id) + "/cpcv_usd_guaranteed/removal")).hasStatus(303);
        assertThat(page(pricing(id)).select("form[action$=/removal]")).hasSize(1);
        assertThat(post(pricing(id) + "/cpp_usd_p18-49/removal")).hasStatus(409);
        assertThat(page(pricing(id)).text()).contains("The last price of an active product stays");
        assertThat(stored(id).prices()).hasSize(1);
    }

    @Test
    void removing_a_price_twice_removes_it_once() throws Exception {
        var id = draft();
        var address = pricing(id) + "/cpm_usd_guaranteed/removal";

        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<MvcTestResult> click = () -> post(address);
            for (var answer : threads.invokeAll(List.of(click, click))) {
                assertThat(answer.get()).hasStatus(303).hasRedirectedUrl(pricing(id));
            }
        }

        assertThat(stored(id).prices()).hasSize(2);
        assertThat(page("/products/" + id + "/history").select(".history__entry"))
                .hasSize(2);
    }

    @Test
    void a_price_that_orders_are_bought_at_stays() {
        var id = draft();
        ordered(id, "cpm_usd_guaranteed");

        var answer = post(pricing(id) + "/cpm_usd_guaranteed/removal");

        assertThat(answer).hasStatus(409);
        assertThat(sentence(answer)).startsWith("Orders are bought at the price cpm_usd_guaranteed");
        assertThat(stored(id).prices()).hasSize(3);
        var page = page(pricing(id));
        assertThat(page.text()).containsOnlyOnce("Orders are bought at this price, so it stays");
        assertThat(page.select("button[commandfor^=remove-]")).hasSize(2);
        assertThat(page("/products/" + id + "/history").select(".history__entry"))
                .hasSize(1);
    }
}
