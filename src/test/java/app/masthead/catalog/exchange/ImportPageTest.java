package app.masthead.catalog.exchange;

import app.masthead.catalog.CatalogPageTest;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What tests of the import share: looking at what a text would do. */
abstract class ImportPageTest extends CatalogPageTest {

    protected static final String CONFIRM = "form[action$=/confirmation]";

    protected MvcTestResult look(String text) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>(Map.of("text", List.of(text)));
        return post("/products/import", form);
    }

    /** What would become of each row. */
    protected static List<String> outcomes(Document plan) {
        return plan.select("tbody tr .pill").eachText();
    }
}
