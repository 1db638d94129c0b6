package app.masthead.catalog.list;

import app.masthead.catalog.CatalogPageTest;
import java.util.List;
import org.jsoup.nodes.Document;

/** What tests of the list of products share: asking for it. */
abstract class ProductListTest extends CatalogPageTest {

    protected Document list(String query) {
        return page("/products" + query);
    }

    protected List<String> names(String query) {
        return list(query).select("tbody th a").eachText();
    }
}
