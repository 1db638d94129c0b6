package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.AuditLogScreen;
import e2e.pages.ProductScreen;
import e2e.pages.ProductsScreen;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import org.junit.jupiter.api.Test;

@Journey
class ProductJourney {

    @Test
    void a_product_is_made_priced_offered_copied_and_archived_and_all_of_it_is_on_record(
            Browser browser, Portal portal) {
        var product = ProductWork.add(browser, portal, "Sunrise takeover");
        var id = product.id();
        ProductWork.price(product.pricing());
        product.activate();
        assertThat(product.notice()).isEqualTo("Product activated. Buyers see it now.");
        assertThat(product.status()).isEqualTo("Active");

        ProductWork.copyAndArchive(product, "Sunset takeover");
        ProductWork.rename(ProductScreen.open(browser, portal, Person.BEA, id), "Daybreak takeover");

        var log = AuditLogScreen.about(browser, portal, Person.BEA, "takeover");
        assertThat(log.sentences())
                .anyMatch(it -> it.startsWith("Bea Lorimer added the product Sunrise takeover"))
                .anyMatch(it -> it.startsWith("Bea Lorimer added a price to Sunrise takeover"))
                .anyMatch(it -> it.startsWith("Bea Lorimer activated the product Sunrise takeover"))
                .anyMatch(it -> it.startsWith("Bea Lorimer added, as a copy, the product"))
                .anyMatch(it -> it.startsWith("Bea Lorimer archived the product Sunset takeover"));
        assertThat(log.difference("changed the product", "Name")).isEqualTo("Name Sunrise takeover Daybreak takeover");
    }

    @Test
    void the_list_narrows_down_while_one_types_and_its_address_can_be_shared(
            Browser browser, Browser another, Portal portal) {
        var products = ProductsScreen.open(browser, portal, Person.LARS);
        var all = products.rows().size();
        var rows = products.search("print").rows();

        assertThat(rows).isNotEmpty().hasSizeLessThan(all);
        ProductsScreen.open(another, portal, Person.LARS);
        another.visit(browser.address());
        assertThat(new ProductsScreen(another).rows()).isEqualTo(rows);
    }

    @Test
    void a_viewer_sees_no_button_that_would_be_refused(Browser browser, Portal portal) {
        var products = ProductsScreen.open(browser, portal, Person.LARS);
        assertThat(products.offers("New product")).isFalse();
        assertThat(products.offers("Import")).isFalse();

        browser.visit(portal.at("harbour", "/products/new"));
        assertThat(products.heading()).isEqualTo("You may not do this");
    }
}
