package e2e.pages;

import static e2e.pages.Locate.xpath;

import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;

/** Every price of every product. */
public final class RateCardScreen extends Screen {

    private RateCardScreen(Browser browser) {
        super(browser);
    }

    public static RateCardScreen open(Browser browser, Portal portal, Person person) {
        SignInScreen.open(browser, portal, person, "/rate-card");
        return new RateCardScreen(browser);
    }

    public RateCardScreen onlyChannel(String code, String name) {
        choose("Any channel", name);
        if (sees("Apply")) {
            press("Apply");
        }
        browser.until(() -> browser.address().contains("channel=" + code));
        browser.find(xpath("//*[contains(@class,'chip')][normalize-space()='Channel: %s']", name));
        return this;
    }

    /** Begins a change of everything that the filter leaves. */
    public PriceChangeScreen changeAll() {
        browser.click(xpath("//button[@name='scope'][@value='all']"));
        return new PriceChangeScreen(browser);
    }
}
