package app.masthead.catalog.pages;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.CatalogPageTest;
import app.masthead.catalog.ProductStatus;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

class ProductPageTests extends CatalogPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/pricing", "/formats", "/history", "/buyers-view"})
    void every_tab_has_an_address_of_its_own(String tab) {
        var page = page("/products/" + draft() + tab);

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.expectFirst(".tabs a[aria-current]").attr("href")).endsWith(tab);
        assertThat(page.select("main").text()).doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a b", "%00", "..%2f", "<script>", "a\\b"})
    void an_id_that_no_product_has_is_not_found(String id) {
        assertThat(mvc.get()
                        .uri("/products/{id}", id)
                        .with(app.masthead.support.Cast.as(CLEO))
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(400, 404);
    }

    @Test
    void an_incomplete_draft_lists_what_is_missing_with_the_way_there() {
        var id = draft(it -> {
            it.remove("description");
            it.putArray("pricing_options");
        });

        var page = page("/products/" + id);

        assertThat(page.select(".checklist__item:not([data-done=true]) a").eachAttr("href"))
                .containsExactly("/products/" + id + "/edit#description", "/products/" + id + "/pricing");
        assertThat(page.select("form[action$=/publication]")).isEmpty();
        assertThat(post("/products/" + id + "/publication")).hasStatus(409);
    }

    @Test
    void a_complete_draft_is_activated_taken_down_archived_and_restored() {
        var id = draft();

        assertThat(page("/products/" + id).select("form[action$=/publication]")).hasSize(1);
        assertThat(post("/products/" + id + "/publication")).hasStatus(303).hasRedirectedUrl("/products/" + id);
        assertThat(stored(id).status()).isEqualTo(ProductStatus.ACTIVE);
        assertThat(post("/products/" + id + "/publication")).hasStatus(409);
        assertThat(post("/products/" + id + "/withdrawal")).hasStatus(303);
        assertThat(stored(id).status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(post("/products/" + id + "/archive")).hasStatus(303);
        assertThat(stored(id).status()).isEqualTo(ProductStatus.ARCHIVED);
        assertThat(page("/products/" + id).select("form[action$=/restoration]")).hasSize(1);
        assertThat(post("/products/" + id + "/restoration")).hasStatus(303);
        assertThat(page("/products/" + id + "/history")
                        .select(".history__sentence")
                        .eachText())
                .extracting(it -> it.replaceAll(" Connected.*", ""))
                .containsExactly(
                        "Bob restored the product",
                        "Bob archived the product",
                        "Bob took down the product",
                        "Bob activated the product",
                        "Masthead added the product");
    }

    @Test
    void archiving_asks_once_and_names_the_product_in_the_button() {
        var dialog = page("/products/" + draft()).expectFirst("dialog#archive");

        assertThat(dialog.expectFirst(".button--destroy").text()).isEqualTo("Archive Connected TV - Prime Time");
        assertThat(dialog.text()).contains("3 prices");
    }

    @Test
    void a_copy_is_opened_for_editing_and_leaves_the_original_alone() {
        var id = active();

        assertThat(post("/products/" + id + "/copy")).hasStatus(303).hasRedirectedUrl("/products/" + id + "_copy/edit");

        var copy = stored(id + "_copy");
        assertThat(copy.name()).isEqualTo("Copy of Connected TV - Prime Time");
        assertThat(copy.status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(copy.prices()).hasSize(3);
        assertThat(stored(id).status()).isEqualTo(ProductStatus.ACTIVE);
    }

    @Test
    void a_copy_button_that_is_pressed_twice_makes_one_copy_and_another_once_that_is_touched() throws Exception {
        var id = draft();
        Callable<MvcTestResult> click = () -> post("/products/" + id + "/copy");

        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var answer : threads.invokeAll(List.of(click, click, click))) {
                assertThat(answer.get()).hasStatus(303).hasRedirectedUrl("/products/" + id + "_copy/edit");
            }
        }
        assertThat(get("/products/" + id + "_copy_2")).hasStatus(404);
        assertThat(post("/products/" + id + "/copy", new LinkedMultiValueMap<>(), ADA))
                .hasRedirectedUrl("/products/" + id + "_copy_2/edit");
        assertThat(post("/products/" + id + "_copy_2/archive")).hasStatus(303);
        assertThat(post("/products/" + id + "/copy")).hasRedirectedUrl("/products/" + id + "_copy_3/edit");
    }

    @Test
    void a_draft_is_deleted_and_what_was_offered_is_not() {
        var draft = draft();
        var active = active();

        assertThat(post("/products/" + draft + "/removal")).hasStatus(303).hasRedirectedUrl("/products");
        assertThat(post("/products/" + draft + "/removal")).hasStatus(303).hasRedirectedUrl("/products");
        assertThat(post("/products/" + freshId() + "/removal")).hasStatus(404);
        assertThat(get("/products/" + draft)).hasStatus(404);
        assertThat(post("/products/" + active + "/removal")).hasStatus(409);
        assertThat(get("/products/" + active)).hasStatusOk();
    }

    @Test
    void an_archived_product_offers_nothing_but_its_return() {
        var id = draft();
        post("/products/" + id + "/archive");

        var page = page("/products/" + id);

        assertThat(page.select("a[href$=/edit], form[action$=/withdrawal], dialog#archive"))
                .isEmpty();
        assertThat(page.select("form[action$=/restoration]")).hasSize(1);
    }

    @Test
    void the_buyers_view_is_the_very_document_and_says_whether_it_is_valid() {
        var id = draft();

        var page = page("/products/" + id + "/buyers-view");
        var exported = ExactJson.read(
                get("/products/" + id + "/export.json").getResponse().getContentAsByteArray());

        assertThat(page.select(".notice[data-tone=positive]")).hasSize(1);
        assertThat(ExactJson.read(page.expectFirst(".codeblock").wholeText())).isEqualTo(exported);
    }

    @Test
    void the_buyers_view_of_an_incomplete_product_says_what_agents_would_refuse() {
        var id = freshId();
        var form = filled(page("/products/new"), "form[data-guard]");
        form.set("id", id);
        form.set("name", "Not yet described");
        assertThat(post("/products", form)).hasStatus(303);

        assertThat(page("/products/" + id + "/buyers-view")
                        .expectFirst(".notice[data-tone=negative]")
                        .text())
                .contains("/description is missing");
    }

    @Test
    void a_product_whose_end_has_passed_is_shown_as_expired() {
        var id = draft(it -> it.put("expires_at", "2020-01-01T00:00:00Z"));

        assertThat(page("/products/" + id)
                        .select(".checklist__item:not([data-done=true])")
                        .text())
                .contains("An end that has not passed yet");
    }

    @Test
    void a_viewer_sees_it_without_buttons_and_may_do_nothing_to_it() {
        var id = draft();
        var nothing = new LinkedMultiValueMap<String, String>();

        var page = page(get("/products/" + id, CLEO));

        assertThat(page.select("main form, main dialog, a[href$=/edit]")).isEmpty();
        for (var verb : new String[] {"publication", "withdrawal", "archive", "restoration", "copy", "removal"}) {
            assertThat(post("/products/" + id + "/" + verb, nothing, CLEO)).hasStatus(403);
        }
    }
}
