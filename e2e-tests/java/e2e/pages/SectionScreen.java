package e2e.pages;

import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import org.openqa.selenium.By;

/** A section of a product, edited by itself. */
public final class SectionScreen extends Screen {

    SectionScreen(Browser browser) {
        super(browser);
    }

    /** What the product is and how it is sold. */
    public static SectionScreen open(Browser browser, Portal portal, Person person, String id) {
        return open(browser, portal, person, id, "edit");
    }

    public static SectionScreen open(Browser browser, Portal portal, Person person, String id, String section) {
        SignInScreen.open(browser, portal, person, "/products/" + id + "/" + section);
        return new SectionScreen(browser);
    }

    public SectionScreen called(String name) {
        fill("Name", name);
        return this;
    }

    public SectionScreen described(String description) {
        fill("Description", description);
        return this;
    }

    public SectionScreen runningOn(String domain) {
        tick("Inventory", "Domains and properties named here");
        fill("Publisher domain", domain);
        return this;
    }

    /** One of the listed formats, found by a part of its name. */
    public SectionScreen taking(String format) {
        browser.tick(Locate.xpath(
                "//*[@aria-label='Listed formats']//label[contains(normalize-space(),%s)]//input",
                Locate.quoted(format)));
        return this;
    }

    public ProductScreen save() {
        press("Save");
        return new ProductScreen(browser);
    }

    public ProductScreen saveTwice() {
        browser.doubleClick(Locate.button("Save"));
        return new ProductScreen(browser);
    }

    /** The versions of a field that two people have changed: as it was, theirs, and what was typed here. */
    public String versions(String field) {
        return browser.text(By.xpath("//fieldset[contains(@class,'settle')][legend[starts-with(normalize-space(),%s)]]"
                .formatted(Locate.quoted(field))));
    }

    /** Prefers what the other one has stored, in that field. */
    public SectionScreen preferTheirs(String field) {
        browser.tick(Locate.xpath(
                "//fieldset[contains(@class,'settle')][legend[starts-with(normalize-space(),%s)]]//input[@value='stored']",
                Locate.quoted(field)));
        return this;
    }

    /** Prefers what was typed here, in that field. */
    public SectionScreen preferOwn(String field) {
        browser.tick(Locate.xpath(
                "//fieldset[contains(@class,'settle')][legend[starts-with(normalize-space(),%s)]]//input[@value='typed']",
                Locate.quoted(field)));
        return this;
    }

    public ProductScreen settle() {
        press("Save what is chosen");
        return new ProductScreen(browser);
    }
}
