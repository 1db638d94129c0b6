package app.masthead.catalog.prices;

import app.masthead.catalog.CatalogPageTest;
import org.springframework.util.MultiValueMap;

/** What tests of a product's prices share: where they are, and their form. */
abstract class PricePageTest extends CatalogPageTest {

    protected static final String FORM = "form[data-guard]";

    /** The form of a new price, as it is opened for a model. */
    protected MultiValueMap<String, String> blank(String product, String model) {
        return filled(page(pricing(product) + "/new?choice=" + model), FORM);
    }

    protected static String pricing(String product) {
        return "/products/" + product + "/pricing";
    }
}
