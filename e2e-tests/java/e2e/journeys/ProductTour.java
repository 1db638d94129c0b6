package e2e.journeys;

import e2e.pages.ProductsScreen;
import e2e.pages.SectionScreen;
import e2e.pages.SignInScreen;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The pages of a product while somebody works on it: empty, wrong, and in two versions. */
@Journey
class ProductTour {

    private static final List<String> SECTIONS = List.of(
            "pricing", "formats", "targeting", "access", "inventory", "measurement", "presentation", "buyers-view");

    @Test
    void a_draft_of_which_little_is_said_has_no_barriers(Browser browser, Portal portal) {
        var id = ProductsScreen.open(browser, portal, Person.BEA)
                .startNew()
                .called("Harbour lights")
                .add()
                .id();
        Look.at(browser, "product-draft");
        for (var section : SECTIONS) {
            browser.visit(portal.at("harbour", "/products/" + id + "/" + section));
            Look.at(browser, "product-draft-" + section);
        }
    }

    @Test
    void what_is_wrong_is_said_without_barriers(Browser browser, Portal portal) {
        var targeting = SectionScreen.open(browser, portal, Person.BEA, "property_pages", "targeting");
        targeting.fill("Only in these regions", "California");
        targeting.fill("From", "25");
        targeting.fill("Key", "a b");
        targeting.save();
        browser.find(By.cssSelector(".error-summary"));
        Look.at(browser, "product-errors-targeting");
        var formats = SectionScreen.open(browser, portal, Person.BEA, "property_pages", "formats");
        formats.fill("Format ID", "display image");
        formats.save();
        browser.find(By.cssSelector(".error-summary"));
        Look.at(browser, "product-errors-formats");
    }

    @Test
    void two_versions_are_settled_without_barriers(Browser browser, Browser other, Portal portal) {
        var mine = SectionScreen.open(browser, portal, Person.BEA, "property_pages");
        var theirs = SectionScreen.open(other, portal, Person.TOM, "property_pages");
        theirs.called("Property pages, theirs")
                .described("As a colleague puts it.")
                .save()
                .told("Product saved.");
        mine.called("Property pages, ours").save();
        browser.find(By.cssSelector(".settle"));
        Look.at(browser, "product-conflict");
    }

    @Test
    void whoever_may_only_look_sees_facts(Browser browser, Portal portal) {
        for (var section : SECTIONS) {
            SignInScreen.open(browser, portal, Person.LARS, "/products/homepage_takeover/" + section);
            Look.at(browser, "product-viewer-" + section);
        }
    }
}
