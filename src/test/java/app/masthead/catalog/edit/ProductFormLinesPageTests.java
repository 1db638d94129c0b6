package app.masthead.catalog.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.CatalogPageTest;
import org.junit.jupiter.api.Test;

/** The lines of the form, of which there may be more than it began with. */
class ProductFormLinesPageTests extends CatalogPageTest {

    private static final String FORM = "form[data-guard]";

    @Test
    void lines_beyond_all_measure_are_refused() {
        var form = filled(page("/products/new"), FORM);
        form.set("name", "Many");
        form.set("selectors[99999].domain", "news.example");

        assertThat(post("/products", form)).hasStatus(400);
    }

    @Test
    void one_more_line_is_brought_by_the_page_itself() {
        assertThat(get("/inventory/lines/property?index=3"))
                .hasStatusOk()
                .bodyText()
                .contains("selectors[3].domain");
        assertThat(get("/inventory/lines/format?index=2"))
                .hasStatusOk()
                .bodyText()
                .contains("others[2].id");
        assertThat(get("/inventory/lines/format?index=100")).hasStatus(400);
        assertThat(get("/inventory/lines/property?index=-1")).hasStatus(400);
    }
}
