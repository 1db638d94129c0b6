package app.masthead.catalog.exchange;

import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.catalog.offers.Examples;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import tools.jackson.databind.node.ObjectNode;

class ImportPlanPageTests extends ImportPageTest {

    @Test
    void nothing_is_written_before_it_is_confirmed() {
        var id = freshId();
        var product = Examples.product().put("product_id", id);

        assertThat(look(ExactJson.write(product))).hasStatusOk();

        assertThat(get("/products/" + id)).hasStatus(404);
    }

    @Test
    void a_file_does_as_well_as_pasted_text() {
        var id = freshId();
        var product = ExactJson.write(Examples.product().put("product_id", id));

        assertThat(outcomes(page(send("products.json", product)))).containsExactly("New");
    }

    @Test
    void an_active_product_is_not_imported_into_something_unfit() {
        var id = active();
        var product = Examples.product().put("product_id", id).put("description", " ");

        assertThat(page(look(ExactJson.write(product))).expectFirst("#row-1").text())
                .contains("The product is active and would lose its description");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Choose a file, or paste JSON or CSV",
                "'{\"a\": ' | That is not JSON. Line 1",
                "'product_id,name' | There is no product in it",
                "'name,price' | neither JSON nor a sheet with the column product_id",
                "'{}' | not a product",
                "'[]' | There is no product in it",
                "'17' | neither JSON nor a sheet",
            })
    void what_holds_no_products_is_refused_with_a_sentence_and_kept(String text, String sentence) {
        var answer = look(text);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).expectFirst(".error-summary").text()).contains(sentence);
        assertThat(page(answer).expectFirst("textarea").wholeText().strip()).isEqualTo(text.strip());
    }

    @Test
    void an_export_of_older_products_whose_ids_differ_in_capitals_only_changes_nothing() {
        var id = draft();
        cast.inTenant("acme", database -> database.sql("""
                        insert into product (tenant_id, product_id, name, differs_in_capitals)
                        values (current_tenant(), upper(:id), 'Older', true)""").param("id", id).update());

        for (var kind : List.of("json", "csv")) {
            var file =
                    get("/products/export." + kind + "?q=" + id).getResponse().getContentAsByteArray();

            assertThat(outcomes(page(send("export." + kind, file)))).containsExactly("Unchanged", "Unchanged");
        }
    }

    @Test
    void what_is_hostile_is_shown_as_text() {
        var product = Examples.product().put("product_id", freshId()).put("name", "<script>alert(1)</script>");

        var plan = page(look(ExactJson.write(product)));

        assertThat(plan.expectFirst("#row-1").text()).contains("<script>alert(1)</script>");
        assertThat(plan.select("main script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "mailto:a@b.example", "ftp://agent.example"})
    void a_format_is_at_an_agent_on_the_web(String address) {
        var product = Examples.product().put("product_id", freshId());
        ((ObjectNode) product.path("format_ids").path(0)).put("agent_url", address);

        var plan = page(look(ExactJson.write(product)));

        assertThat(plan.expectFirst("#row-1").text())
                .contains("/format_ids/0/agent_url", "is no full address of an agent");
    }

    @Test
    void two_files_at_once_are_refused() {
        var answer = mvc.post()
                .uri("/products/import")
                .multipart()
                .file(new MockMultipartFile("file", "a.json", "text/plain", new byte[] {'['}))
                .file(new MockMultipartFile("file", "b.json", "text/plain", new byte[] {'['}))
                .with(as(BOB))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(400);
        assertThat(sentence(answer)).contains("\"file\" was sent more than once");
    }
}
