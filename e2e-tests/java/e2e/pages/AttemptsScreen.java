package e2e.pages;

import static e2e.pages.Locate.xpath;

import e2e.support.Browser;
import e2e.support.Portal;

/** The list of sign-in attempts, as an admin reads it who is signed in already. */
public final class AttemptsScreen extends Screen {

    private AttemptsScreen(Browser browser) {
        super(browser);
    }

    public static AttemptsScreen open(Browser browser, Portal portal, String tenant) {
        browser.visit(portal.at(tenant, "/settings/sign-in/attempts"));
        return new AttemptsScreen(browser);
    }

    /** How the last attempt came out, and why. */
    public String last() {
        return browser.text(xpath("//tbody/tr[1]/td[1]"));
    }
}
