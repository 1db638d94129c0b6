package e2e.pages;

import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import java.util.UUID;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Something that is done to many products: to be confirmed first, then on its way. */
public final class BackgroundWorkScreen extends Screen {

    BackgroundWorkScreen(Browser browser) {
        super(browser);
    }

    public static BackgroundWorkScreen open(Browser browser, Portal portal, Person person, UUID work) {
        ProductsScreen.open(browser, portal, person);
        browser.visit(portal.at("harbour", "/background-work/" + work));
        return new BackgroundWorkScreen(browser);
    }

    /** What is said to those who only hear the page. */
    public String announcement() {
        return String.valueOf(browser.find(By.id("job-end")).getDomProperty("textContent"));
    }

    /** What will happen, in numbers. */
    public String forecast() {
        return browser.text(By.cssSelector(".bulk__forecast"));
    }

    public void confirm() {
        browser.click(By.cssSelector(".form__actions button"));
    }

    /** How far it has come. */
    public String progress() {
        return browser.text(By.cssSelector(".bulk__progress p"));
    }

    public String state() {
        return browser.text(By.cssSelector("#job .page__head .pill"));
    }

    /** Waits until it has ended, looking again where the page does not do so by itself. */
    public BackgroundWorkScreen ended() {
        browser.until(() -> {
            if (!state().equals("Running")) return true;
            if (browser.all(Locate.link("Refresh")).stream().anyMatch(BackgroundWorkScreen::hasSize)) follow("Refresh");
            return null;
        });
        return this;
    }

    /** A link for those without script is part of the page for everybody, and has no size where there is script. */
    private static boolean hasSize(WebElement link) {
        return link.getSize().getHeight() > 0;
    }
}
