package e2e.pages;

import static e2e.pages.Locate.quoted;
import static e2e.pages.Locate.xpath;

import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import org.openqa.selenium.By;

/** The way in: the tenant's own page, then the identity provider's. */
public final class SignInScreen extends Screen {

    private final Portal portal;

    public SignInScreen(Browser browser, Portal portal) {
        super(browser);
        this.portal = portal;
    }

    /** Opens a page as that person, who signed in just now or earlier in this run. */
    public static Screen open(Browser browser, Portal portal, Person person, String path) {
        var address = portal.at(person.tenant(), path);
        synchronized (person) {
            if (!portal.signedIn().knows(person)) {
                new SignInScreen(browser, portal).visit(person.tenant()).as(person);
                keep(browser, portal, person);
            }
        }
        portal.signedIn().resume(browser, person, address);
        browser.visit(address);
        return new Screen(browser);
    }

    /** One that was refused is no session, and would be none in any other journey either. */
    private static void keep(Browser browser, Portal portal, Person person) {
        if (browser.path().startsWith("/sign-in")) {
            throw new AssertionError(person + " is not let in");
        }
        portal.signedIn().keep(browser, person);
    }

    public SignInScreen visit(String tenant) {
        browser.visit(portal.at(tenant, "/"));
        return this;
    }

    public Screen as(Person person) {
        follow(person.tenant().isEmpty() ? "Continue with single sign-on" : "Continue with Demo sign-in");
        browser.click(xpath("//button[.//*[normalize-space()=%s]]", quoted(person.called())));
        return back(person.tenant());
    }

    public Screen asSomebodyElse(String email) {
        follow("Continue with Demo sign-in");
        browser.find(By.name("email")).sendKeys(email);
        press("Sign in");
        return back("harbour");
    }

    /** Until the provider has sent the browser back and the portal has made up its mind. */
    private Screen back(String tenant) {
        browser.until(() -> browser.address().startsWith(portal.at(tenant, "/"))
                && !browser.path().contains("/callback/"));
        return new Screen(browser);
    }

    public void cancel() {
        follow("Continue with Demo sign-in");
        press("Cancel and go back");
        back("harbour");
    }

    public String problem() {
        return browser.text(By.cssSelector("[role=alert]"));
    }
}
