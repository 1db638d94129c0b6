package app.masthead.catalog.sections;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.products.Blocker;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

class NewProductPageTests extends SectionPageTest {

    @Test
    void a_product_begins_with_its_name_alone_and_says_what_is_missing() {
        var form = filled(page("/products/new"), FORM);
        form.set("name", "Harbour Café, evening");

        assertThat(post("/products", form)).hasStatus(303).hasRedirectedUrl("/products/harbour_cafe_evening");
        assertThat(stored("harbour_cafe_evening").readiness().blockers())
                .containsExactly(Blocker.DESCRIPTION, Blocker.FORMAT, Blocker.INVENTORY, Blocker.PRICE);
        assertThat(page(place("harbour_cafe_evening", "history"))
                        .select(".missing a")
                        .eachAttr("href"))
                .containsExactly(
                        "/products/harbour_cafe_evening/edit#description",
                        "/products/harbour_cafe_evening/formats#formats",
                        "/products/harbour_cafe_evening/inventory#source",
                        "/products/harbour_cafe_evening/pricing");
    }

    @Test
    void clicking_twice_adds_one_product() throws Exception {
        var id = freshId();
        var form = filled(page("/products/new"), FORM);
        form.set("name", "Twice");
        form.set("id", id);
        Callable<MvcTestResult> click = () -> post("/products", new LinkedMultiValueMap<>(form));

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(List.of(click, click))) {
                assertThat(answer.get()).hasStatus(303).hasRedirectedUrl("/products/" + id);
            }
        }

        assertThat(entries(id)).isOne();
    }

    @Test
    void an_id_that_differs_from_another_in_capitals_only_is_taken() {
        var id = draft();
        var form = filled(page("/products/new"), FORM);
        form.set("name", "Other");
        form.set("id", id.toUpperCase(Locale.ROOT));

        var answer = post("/products", form);

        assertThat(answer).hasStatus(422).bodyText().contains("there is a product " + id + " already");
        assertThat(get("/products/" + id.toUpperCase(Locale.ROOT))).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | '' | #name",
                "name | A\u0000B | #name",
                "id | a/b | #id",
                "id | new | #id",
                "delivery | perhaps | #delivery",
                "delivery | '' | #delivery",
            })
    void what_cannot_be_meant_is_refused_and_what_was_typed_is_kept(String field, String typed, String problem) {
        var form = filled(page("/products/new"), FORM);
        form.set("name", "Kept");
        form.set("id", freshId());
        form.set(field, typed);

        var answer = post("/products", form);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).title()).startsWith("Error: ");
        assertThat(problems(page(answer))).containsExactly(problem);
        assertThat(page(answer).expectFirst("#id").val()).isEqualTo(form.getFirst("id"));
    }

    @Test
    void an_id_that_is_taken_is_refused_at_its_field() {
        var form = filled(page("/products/new"), FORM);
        form.set("id", draft());
        form.set("name", "Twice");

        var answer = post("/products", form);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).expectFirst("#id-note").text()).contains("Choose another ID");
    }

    @Test
    void a_name_without_letters_wants_an_id() {
        var form = filled(page("/products/new"), FORM);
        form.set("name", "!!!");

        assertThat(problems(page(post("/products", form)))).containsExactly("#id");
    }

    @Test
    void a_viewer_may_neither_open_nor_send_it() {
        assertThat(get("/products/new", CLEO)).hasStatus(403);
        assertThat(post("/products", new LinkedMultiValueMap<>(), CLEO)).hasStatus(403);
    }

    @Test
    void what_somebody_else_has_made_just_so_is_not_said_to_be_made_again() {
        var form = filled(page("/products/new"), FORM);
        form.set("name", "The same");
        form.set("id", freshId());
        assertThat(post("/products", form)).hasStatus(303);

        var answer = post("/products", form, ADA);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".error-summary a[href=#id]")).hasSize(1);
    }
}
