package app.masthead.catalog.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.CatalogPageTest;
import app.masthead.catalog.ProductId;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.platform.json.ExactJson;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class ProductEditPageTests extends CatalogPageTest {

    private static final String FORM = "form[data-guard]";

    @Test
    void a_product_opened_and_saved_untouched_stays_and_leaves_no_trace() {
        var id = draft();
        var before = stored(id);

        assertThat(post("/products/" + id, filled(page("/products/" + id + "/edit"), FORM)))
                .hasStatus(303);

        var after = stored(id);
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(ExactJson.same(OfferWriter.write(after.offer()), OfferWriter.write(before.offer())))
                .isTrue();
        assertThat(page("/products/" + id + "/history").select(".history__entry"))
                .hasSize(1);
    }

    @Test
    void two_editors_see_both_versions_and_the_second_loses_nothing() {
        var id = draft();
        var first = filled(page("/products/" + id + "/edit"), FORM);
        var second = new LinkedMultiValueMap<>(first);
        first.set("name", "First");
        second.set("name", "Second");
        second.set("description", "Typed at length");

        assertThat(post("/products/" + id, first)).hasStatus(303);
        var answer = post("/products/" + id, second);
        var page = page(answer);

        assertThat(answer).hasStatus(409);
        assertThat(page.select(FORM).hasAttr("data-dirty")).as("unsaved").isTrue();
        assertThat(page.select(".conflict tbody tr").eachText())
                .anySatisfy(it -> assertThat(it).contains("Name", "First", "Second"));
        assertThat(page.expectFirst("input[name=name]").val()).isEqualTo("Second");
        assertThat(page.expectFirst("textarea[name=description]").wholeText()).isEqualTo("Typed at length");
        assertThat(stored(id).name()).isEqualTo("First");

        assertThat(post("/products/" + id, filled(page, FORM))).hasStatus(303);
        assertThat(stored(id).name()).isEqualTo("Second");
    }

    @Test
    void an_active_product_does_not_lose_what_it_needs() {
        var id = active();
        var form = filled(page("/products/" + id + "/edit"), FORM);
        form.set("description", "");

        var answer = post("/products/" + id, form);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".error-summary__list a").eachAttr("href"))
                .containsExactly("#description");
    }

    @Test
    void an_archived_product_is_not_changed() {
        var id = draft();
        var form = filled(page("/products/" + id + "/edit"), FORM);
        inAcme(() -> catalog.archive(new ProductId(id)));
        form.set("name", "Too late");

        assertThat(post("/products/" + id, form)).hasStatus(409);
        assertThat(stored(id).name()).isNotEqualTo("Too late");
    }

    @Test
    void a_form_without_its_version_is_not_one_of_ours() {
        var id = draft();
        var form = filled(page("/products/" + id + "/edit"), FORM);
        form.remove("version");
        form.set("name", "Other");

        assertThat(post("/products/" + id, form)).hasStatus(400);
    }
}
