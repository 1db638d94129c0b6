package e2e.pages;

import static e2e.pages.Locate.quoted;
import static e2e.pages.Locate.xpath;

import e2e.support.Browser;
import e2e.support.BuyerMachine;
import e2e.support.Person;
import e2e.support.Portal;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What waits for a decision, oldest first. */
public final class CreativesScreen extends Screen {

    private CreativesScreen(Browser browser) {
        super(browser);
    }

    /** What has those words in its name. */
    public static CreativesScreen about(Browser browser, Portal portal, Person person, String words) {
        SignInScreen.open(browser, portal, person, "/creatives?q=" + words);
        return new CreativesScreen(browser);
    }

    /** Sends banners that wait, numbered from 0 on, and opens the first for Priya, from a list of these alone. */
    public static CreativeScreen firstOf(Browser browser, Portal portal, BuyerMachine buyer, String name, int many) {
        buyer.sendBanners(name, many);
        return about(browser, portal, Person.PRIYA, name).open(name + " 0");
    }

    public CreativeScreen open(String creative) {
        browser.click(xpath("//tbody//a[.//bdi[normalize-space()=%s]]", quoted(creative)));
        var opened = new CreativeScreen(browser);
        opened.titled(creative);
        return opened;
    }

    /** Opens the one that has waited longest. */
    public CreativeScreen openFirst() {
        browser.click(By.cssSelector("tbody a"));
        browser.find(By.cssSelector("#review[data-creative]"));
        return new CreativeScreen(browser);
    }

    /** Ticks a creative in the list. */
    public CreativesScreen pick(String creative) {
        browser.tick(xpath("//input[@name='pick'][contains(@aria-label,%s)]", quoted(creative)));
        return this;
    }

    /** Takes the tick from a creative, and leaves it. */
    public CreativesScreen unpick(String creative) {
        browser.click(xpath("//input[@name='pick'][contains(@aria-label,%s)]", quoted(creative)));
        browser.click(By.tagName("h1"));
        return this;
    }

    /** What is in the list, oldest first. */
    public List<String> names() {
        return texts(By.cssSelector("tbody .creative-name bdi"));
    }

    /** What is ticked. */
    public List<String> picked() {
        return texts(By.cssSelector("tbody tr:has(input:checked) .creative-name bdi"));
    }

    private List<String> texts(By where) {
        return browser.until(
                () -> browser.all(where).stream().map(WebElement::getText).toList());
    }
}
