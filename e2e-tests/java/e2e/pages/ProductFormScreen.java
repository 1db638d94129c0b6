package e2e.pages;

import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import org.openqa.selenium.By;

/** Everything about a product but its prices. */
public final class ProductFormScreen extends Screen {

    ProductFormScreen(Browser browser) {
        super(browser);
    }

    public static ProductFormScreen open(Browser browser, Portal portal, Person person, String id) {
        SignInScreen.open(browser, portal, person, "/products/" + id + "/edit");
        return new ProductFormScreen(browser);
    }

    public ProductFormScreen called(String name) {
        fill("Name", name);
        return this;
    }

    public ProductFormScreen described(String description) {
        fill("Description", description);
        return this;
    }

    public ProductFormScreen guaranteed() {
        tick("Delivery", "Guaranteed: what is bought is promised");
        return this;
    }

    public ProductFormScreen runningOn(String domain) {
        tick("Inventory", "Domains and properties named here");
        fill("Publisher domain", domain);
        return this;
    }

    /** One of the listed formats, found by typing a part of its name. */
    public ProductFormScreen taking(String format) {
        browser.tick(Locate.xpath(
                "//*[@aria-label='Listed formats']//label[contains(normalize-space(),%s)]//input",
                Locate.quoted(format)));
        return this;
    }

    public ProductScreen add() {
        press("Add product");
        return new ProductScreen(browser);
    }

    public ProductScreen saveTwice() {
        browser.doubleClick(Locate.button("Save product"));
        return new ProductScreen(browser);
    }

    /** What somebody else has stored meanwhile beside what was typed here, in words. */
    public String conflict() {
        return browser.text(By.cssSelector("[role=alert].conflict"));
    }

    public ProductScreen save() {
        press("Save product");
        return new ProductScreen(browser);
    }
}
