package app.masthead.catalog.sections;

import app.masthead.catalog.CatalogPageTest;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** What tests of sections share. */
abstract class SectionPageTest extends CatalogPageTest {

    static final String FORM = "form[data-guard]";

    static String place(String product, String section) {
        return "/products/" + product + "/" + section;
    }

    /** The section as it is filled. */
    MultiValueMap<String, String> opened(String product, String section) {
        return filled(page(place(product, section)), FORM);
    }

    /** Opens it, types that, and saves. */
    MvcTestResult saved(String product, String section, Map<String, List<String>> typed) {
        var form = opened(product, section);
        form.putAll(typed);
        return post(place(product, section), form);
    }

    static List<String> problems(Document page) {
        return page.select(".error-summary__list a").eachAttr("href");
    }

    /** How many entries there are about the product. */
    int entries(String product) {
        return page("/products/" + product + "/history")
                .select(".history__entry")
                .size();
    }
}
