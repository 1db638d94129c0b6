package e2e.pages;

import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Creative agents: their list, one of them, and the form that changes it. */
public final class AgentScreen extends Screen {

    private AgentScreen(Browser browser) {
        super(browser);
    }

    public static AgentScreen open(Browser browser, Portal portal, Person person, String place) {
        SignInScreen.open(browser, portal, person, "/settings/creative-agents" + place);
        return new AgentScreen(browser);
    }

    /** Where the agent on this page is reached. */
    public String endpoint() {
        return browser.text(By.cssSelector(".facts code"));
    }

    public AgentScreen name(String name) {
        fill("Name", name);
        return this;
    }

    public AgentScreen address(String address) {
        fill("Address", address);
        return this;
    }

    /** Proves who asks by a token. */
    public AgentScreen token(String token) {
        tick("Proof", "Bearer token");
        fill("Token or value", token);
        return this;
    }

    /** Whether the form asks for a token now. */
    public boolean asksForToken() {
        return browser.all(By.id("credential")).stream().anyMatch(WebElement::isDisplayed);
    }

    /** How the last test went. */
    public String outcome() {
        return browser.text(By.cssSelector("section[aria-labelledby=trial] .notice"));
    }
}
