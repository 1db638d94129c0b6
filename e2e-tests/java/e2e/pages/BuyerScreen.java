package e2e.pages;

import static e2e.pages.Locate.xpath;

import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import org.openqa.selenium.By;

/** A buyer, from its first form to the last of its tokens. */
public final class BuyerScreen extends Screen {

    private BuyerScreen(Browser browser) {
        super(browser);
    }

    /** Makes a buyer of that name and shows its page. */
    public static BuyerScreen create(Browser browser, Portal portal, Person person, String name) {
        var buyer = form(browser, portal, person, name);
        buyer.press("Create buyer");
        buyer.titled(name);
        return buyer;
    }

    /** The same with two clicks on the button where one would do. */
    public static BuyerScreen createTwice(Browser browser, Portal portal, Person person, String name) {
        var buyer = form(browser, portal, person, name);
        browser.doubleClick(Locate.button("Create buyer"));
        buyer.titled(name);
        return buyer;
    }

    private static BuyerScreen form(Browser browser, Portal portal, Person person, String name) {
        var buyer = new BuyerScreen(browser);
        SignInScreen.open(browser, portal, person, "/buyers").follow("New buyer");
        buyer.titled("New buyer").fill("Name", name);
        return buyer;
    }

    /** Makes a token of that name, and says what it is while it can be read. */
    public String makeToken(String name) {
        follow("New token");
        titled("New token").fill("Name", name);
        press("Create token");
        titled("The new token");
        return browser.text(By.cssSelector("[data-once] code"));
    }

    /** Goes on from the page that shows a token. */
    public void keepToken() {
        follow("I have kept it");
    }

    public void revokeToken(String name) {
        followFirst("Revoke " + name);
        titled("Revoke " + name + "?").press("Revoke " + name);
    }

    /** Whether that text stands anywhere on the page, to be seen or not. */
    public boolean holds(String text) {
        return !browser.all(xpath("//*[text()[contains(.,%1$s)] or @*[contains(.,%1$s)]]", Locate.quoted(text)))
                .isEmpty();
    }
}
