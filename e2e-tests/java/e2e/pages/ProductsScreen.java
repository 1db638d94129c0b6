package e2e.pages;

import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;

/** All products of the tenant. */
public final class ProductsScreen extends Screen {

    public ProductsScreen(Browser browser) {
        super(browser);
    }

    public static ProductsScreen open(Browser browser, Portal portal, Person person) {
        SignInScreen.open(browser, portal, person, "/products");
        return new ProductsScreen(browser);
    }

    /** Types into the search, and waits until the list has followed. */
    public ProductsScreen search(String words) {
        fill("Search by name, ID or tag", words);
        if (sees("Apply")) {
            press("Apply");
        }
        browser.until(() -> browser.address().contains("q=" + words));
        return this;
    }

    public ProductsScreen onlyStatus(String status) {
        browser.click(Locate.xpath("//nav[contains(@class,'tabs')]//a[starts-with(normalize-space(),'%s')]", status));
        return this;
    }

    /** Begins to do something to everything that the filter leaves. */
    public BackgroundWorkScreen doWithAll(String action) {
        choose("Do with many", action);
        browser.click(Locate.xpath("//button[@name='scope'][@value='all']"));
        return new BackgroundWorkScreen(browser);
    }

    /** Ticks the row of that product. */
    public ProductsScreen pick(String name) {
        browser.tick(Locate.xpath("//input[@name='pick'][@aria-label='Choose %s']", name));
        return this;
    }

    /** Begins to do something to the rows that are ticked. */
    public BackgroundWorkScreen doWithPicked(String action) {
        choose("Do with many", action);
        browser.click(Locate.xpath("//button[@name='scope'][@value='picked']"));
        return new BackgroundWorkScreen(browser);
    }

    public NewProductScreen startNew() {
        follow("New product");
        return new NewProductScreen(browser);
    }

    public ProductScreen open(String name) {
        follow(name);
        return new ProductScreen(browser);
    }
}
