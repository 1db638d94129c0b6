package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.AuditLogScreen;
import e2e.pages.ProductScreen;
import e2e.pages.ProductsScreen;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import e2e.support.WithoutScript;
import org.junit.jupiter.api.Test;

/** The main job in a browser that runs no JavaScript at all. */
@Journey
class NoScriptJourney {

    @Test
    void a_product_is_made_priced_offered_copied_and_archived(@WithoutScript Browser browser, Portal portal) {
        var product = ProductWork.add(browser, portal, "Moonrise takeover");
        var id = product.id();
        ProductWork.price(product.pricing());
        product.activate();
        assertThat(product.notice()).isEqualTo("Product activated. Buyers see it now.");

        ProductWork.copyAndArchive(product, "Moonset takeover");
        ProductWork.rename(ProductScreen.open(browser, portal, Person.BEA, id), "Midnight takeover");

        var log = AuditLogScreen.about(browser, portal, Person.BEA, "Moonrise");
        assertThat(log.difference("changed the product", "Name")).isEqualTo("Name Moonrise takeover Midnight takeover");
    }

    @Test
    void a_list_is_narrowed_down_by_a_button(@WithoutScript Browser browser, Portal portal) {
        var products = ProductsScreen.open(browser, portal, Person.LARS);
        products.fill("Search by name, ID or tag", "print");
        products.choose("Any channel", "Print");
        products.press("Apply");

        assertThat(products.rows()).isNotEmpty().allMatch(row -> row.contains("print"));
    }
}
