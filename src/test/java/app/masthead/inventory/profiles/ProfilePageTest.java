package app.masthead.inventory.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.CatalogPageTest;
import app.masthead.catalog.ProductId;
import app.masthead.catalog.offers.Examples;
import app.masthead.catalog.offers.OfferReader;
import app.masthead.catalog.products.PublisherTerms;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** A profile of Acme's to try things with, made as a person makes one. */
abstract class ProfilePageTest extends CatalogPageTest {

    static final String LIST = "/inventory/profiles";
    static final String FORM = "form[data-guard]";

    String id = "";
    String profile = "";

    @BeforeEach
    void a_profile() {
        id = "profile_" + UUID.randomUUID();
        profile = LIST + "/" + id;
        assertThat(create(id, "Front pages")).hasStatus(303).hasHeader("Location", profile);
    }

    MvcTestResult create(String id, String name) {
        return post(LIST, typed(id, name));
    }

    MultiValueMap<String, String> typed(String id, String name) {
        var form = filled(page(LIST + "/new"), FORM);
        form.set("id", id);
        form.set("name", name);
        form.set("selectors[0].domain", "news.example");
        form.set("selectors[0].selection", "by_tag");
        form.set("selectors[0].values", "homepage, sports");
        form.set("formats", "display_300x250_image");
        form.set("others[0].id", "display_image");
        form.set("others[0].width", "400");
        form.set("others[0].height", "200");
        form.set("adUnits", "/acme/web");
        return form;
    }

    String product(boolean active) {
        var product = freshId();
        var document = Examples.product().put("product_id", product);
        document.putArray("publisher_properties");
        inAcme(() -> {
            catalog.add(OfferReader.read(document), new PublisherTerms(id, List.of(), List.of(), List.of()));
            if (active) catalog.activate(new ProductId(product));
        });
        return product;
    }

    String formats(String product) {
        return page("/products/" + product + "/formats").text();
    }
}
