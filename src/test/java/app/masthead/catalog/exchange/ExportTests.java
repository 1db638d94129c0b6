package app.masthead.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.CatalogPageTest;
import app.masthead.platform.json.ExactJson;
import org.junit.jupiter.api.Test;

class ExportTests extends CatalogPageTest {

    @Test
    void an_export_holds_exactly_what_is_filtered_and_can_be_imported_again() {
        var word = freshId();
        var id = draft(it -> it.put("name", word));

        var answer = get("/products/export.json?q=" + word);
        var exported = ExactJson.read(answer.getResponse().getContentAsByteArray());

        assertThat(answer).hasStatusOk().hasContentType("application/json");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("attachment");
        assertThat(exported.size()).isEqualTo(1);
        assertThat(exported.at("/0/product_id").asString()).isEqualTo(id);
        assertThat(get("/products/export.json?status=gone")).hasStatus(400);
    }

    @Test
    void a_table_export_has_a_row_for_each_price_and_no_formula() {
        var word = freshId();
        draft(it -> it.put("name", "=HYPERLINK(\"" + word + "\")"));

        assertThat(get("/products/export.csv?q=" + word))
                .hasStatusOk()
                .bodyText()
                .contains("product_id,name,status", "'=HYPERLINK", "cpp_usd_p18-49")
                .satisfies(it -> assertThat(it.strip().lines()).hasSize(4));
    }
}
