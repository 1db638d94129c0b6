package e2e.pages;

import static e2e.pages.Locate.quoted;
import static e2e.pages.Locate.xpath;

import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** One product, whichever of its tabs is open. */
public final class ProductScreen extends Screen {

    ProductScreen(Browser browser) {
        super(browser);
    }

    public static ProductScreen open(Browser browser, Portal portal, Person person, String id) {
        SignInScreen.open(browser, portal, person, "/products/" + id);
        return new ProductScreen(browser);
    }

    public String status() {
        return browser.text(By.cssSelector("main .page__head .pill"));
    }

    public String id() {
        return browser.path().split("/")[2];
    }

    public PricingScreen pricing() {
        tab("Pricing");
        return new PricingScreen(browser);
    }

    public ProductScreen tab(String name) {
        browser.click(
                xpath("//main//nav[contains(@class,'tabs')]//a[starts-with(normalize-space(),%s)]", quoted(name)));
        return this;
    }

    public void activate() {
        press("Activate");
    }

    public SectionScreen edit() {
        tab("Overview");
        follow("Edit");
        return new SectionScreen(browser);
    }

    /** One of the sections that have a tab. */
    public SectionScreen section(String name) {
        tab(name);
        return new SectionScreen(browser);
    }

    /** What is still missing, each a link to where it is said. */
    public List<String> missing() {
        return browser.all(By.cssSelector(".missing a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Leads to the form of the copy, which wants a name of its own. */
    public SectionScreen copy() {
        press("More");
        press("Copy");
        return new SectionScreen(browser);
    }

    /** Asks for it and agrees to what the question says. */
    public String archive() {
        press("More");
        press("Archive…");
        var question = browser.text(By.cssSelector("dialog[open]"));
        browser.click(By.cssSelector("dialog[open] .button--destroy"));
        return question;
    }
}
