package app.masthead.inventory.profiles;

import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** The page of an inventory profile, and its end. */
class ProfilePageTests extends ProfilePageTest {

    @Test
    void a_profile_shows_where_it_runs_what_it_takes_and_its_history() {
        var page = page(profile);

        assertThat(page.select(".card:has(#inventory)").text()).contains("news.example", "homepage", "sports");
        assertThat(page.select(".card:has(#formats)").text())
                .contains("display_300x250_image", "display_image")
                .contains("400×200");
        assertThat(page.select(".card:has(#facts)").text()).contains("/acme/web");
        assertThat(page.select(".card:has(#products)").text()).contains("No product is on it.");
        assertThat(page.select(".card:has(#history)").text()).contains("added the inventory profile");
    }

    @Test
    void it_is_deleted_only_when_no_product_is_on_it() {
        var product = product(false);
        assertThat(page(profile).select("#removal")).isEmpty();
        assertThat(page(profile).select(".card:has(#products) a").attr("href")).isEqualTo("/products/" + product);
        assertThat(post(profile + "/removal")).hasStatus(409);

        inAcme(() -> catalog.delete(new ProductId(product)));
        assertThat(page(profile).select("#removal form").attr("action")).isEqualTo(profile + "/removal");
        assertThat(post(profile + "/removal")).hasStatus(303).hasHeader("Location", LIST);
        assertThat(get(profile)).hasStatus(404);
        assertThat(cast.latestOperations("acme")).endsWith("inventory.profile.deleted");
    }

    @Test
    void whoever_only_looks_changes_nothing() {
        assertThat(page(get(profile, CLEO)).select(".page__actions, form[action*=profiles]"))
                .isEmpty();
        assertThat(get(profile + "/edit", CLEO)).hasStatus(403);
        assertThat(post(profile, new LinkedMultiValueMap<>(), CLEO)).hasStatus(403);
    }
}
