package e2e.pages;

import static e2e.pages.Locate.quoted;
import static e2e.pages.Locate.xpath;

import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import org.openqa.selenium.By;

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
}
