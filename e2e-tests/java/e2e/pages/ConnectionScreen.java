package e2e.pages;

import static e2e.pages.Locate.quoted;
import static e2e.pages.Locate.xpath;

import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import java.util.List;
import org.openqa.selenium.WebElement;

/** A connection to an identity provider as an admin sets it up, tries it and puts it to use. */
public final class ConnectionScreen extends Screen {

    private final String settings;

    private ConnectionScreen(Browser browser) {
        super(browser);
        this.settings = browser.address();
    }

    /** Begins one of that kind, as an admin who has signed in for it just now. */
    public static ConnectionScreen add(Browser browser, Portal portal, Person admin, String kind, String label) {
        new SignInScreen(browser, portal).visit(admin.tenant()).as(admin);
        return add(browser, kind, label);
    }

    /** Begins one of that kind, as whoever is in. */
    public static ConnectionScreen add(Browser browser, String kind, String label) {
        var page = new Screen(browser);
        page.follow("Settings");
        page.follow("Sign-in");
        page.follow("Add a connection");
        browser.click(xpath("//button[@aria-describedby=//*[normalize-space()=%s]/@id]", quoted(kind)));
        var connection = new ConnectionScreen(browser);
        connection.open("Overview").fill("Name on the sign-in page", label);
        connection.press("Rename");
        connection.told("Name changed.");
        return connection;
    }

    /** One of its tabs, from wherever the browser is. */
    public ConnectionScreen open(String tab) {
        browser.visit(settings);
        if (!tab.equals("Settings")) {
            browser.click(xpath("//nav[@class='tabs']//a[starts-with(normalize-space(),%s)]", quoted(tab)));
        }
        return this;
    }

    /** What the provider has to be told under that name. */
    public String ours(String name) {
        open("Settings");
        return browser.text(xpath("//h3[normalize-space()=%s]/..//code", quoted(name)));
    }

    /** What the portal publishes about itself for the provider of this connection. */
    public String metadata() {
        return browser.download(ours("Metadata URL"));
    }

    /** Has the portal read the provider's metadata, and leaves the difference on the screen. */
    public ConnectionScreen readMetadata(String address) {
        open("Settings").fill("Metadata URL", address);
        press("Read metadata");
        titled("What the metadata would change");
        return this;
    }

    public ConnectionScreen takeOver() {
        press("Take it over into the settings");
        told("Metadata taken over. Test the settings before you put them to use.");
        return this;
    }

    public ConnectionScreen describeProvider(String issuer, String client, String secret) {
        open("Settings").fill("Issuer", issuer);
        fill("Client ID", client);
        fill("Client secret", secret);
        press("Save settings");
        told("Settings saved. Test them before you put them to use.");
        return this;
    }

    /** Goes to the provider to try the settings; the browser comes back to the result by itself. */
    public ConnectionScreen test() {
        open("Overview");
        press(offers("Test again") ? "Test again" : "Test");
        follow("Go to the identity provider");
        return this;
    }

    /** Waits for the result of a test. */
    public ConnectionScreen result() {
        titled("Test of ");
        return this;
    }

    /** The checks of a test that did not hold, or that nothing can be said about. */
    public List<String> unmet() {
        var names = xpath("//section[@aria-labelledby='checks']//li[not(@data-standing='PASSED')]"
                + "//*[@class='checks__name']");
        return browser.until(
                () -> browser.all(names).stream().map(WebElement::getText).toList());
    }

    public ConnectionScreen thisIsMe() {
        press("This is me: use this identity to sign in");
        told("You sign in with this identity from now on.");
        return this;
    }

    public ConnectionScreen switchOn() {
        open("Overview").press("Switch on");
        told("People sign in by these settings now.");
        return this;
    }

    public ConnectionScreen putToUse() {
        open("Overview").press("Put to use");
        told("People sign in by these settings now.");
        return this;
    }

    /** Ends trust in the one of that fingerprint, and every session that began by this connection. */
    public ConnectionScreen withdrawTrust(String fingerprint) {
        open("Certificates");
        browser.click(xpath(
                "//li[.//code[normalize-space()=%s]]//button[normalize-space()='Withdraw trust']",
                quoted(fingerprint)));
        press("Withdraw trust and sign everybody out");
        return this;
    }
}
