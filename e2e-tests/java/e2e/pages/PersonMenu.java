package e2e.pages;

import e2e.support.Browser;
import org.openqa.selenium.By;

/** Who I am here, how the portal looks to me, and the way out. */
public final class PersonMenu extends Screen {

    public PersonMenu(Browser browser) {
        super(browser);
        browser.click(By.cssSelector("button[popovertarget=person]"));
    }

    public String name() {
        return browser.text(By.cssSelector("#person strong"));
    }

    public String role() {
        return browser.text(By.cssSelector("#person .menu__head .muted"));
    }

    public void signOut() {
        press("Sign out");
    }
}
