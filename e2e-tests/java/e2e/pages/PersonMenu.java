package e2e.pages;

import e2e.support.Browser;
import org.openqa.selenium.By;

/** Who I am here, how the portal looks to me, and the way out. */
public final class PersonMenu extends Screen {

    public PersonMenu(Browser browser) {
        super(browser);
        browser.find(By.cssSelector("button[popovertarget=person]")).click();
    }

    public String name() {
        return browser.find(By.cssSelector("#person strong")).getText();
    }

    public String role() {
        return browser.find(By.cssSelector("#person .menu__head .muted")).getText();
    }

    public void signOut() {
        press("Sign out");
    }
}
