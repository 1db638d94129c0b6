package e2e.identity;

import e2e.pages.Screen;
import e2e.support.Browser;
import org.openqa.selenium.By;

/** Keycloak's own pages about leaving: the question whether one means it, and the word that it is done. */
public final class KeycloakSignOutPage extends Screen {

    public KeycloakSignOutPage(Browser browser) {
        super(browser);
    }

    /** Answers yes when Keycloak asks, which it does unless the application proves whom it means. */
    public void confirm() {
        shows("Do you want to log out?");
        browser.click(By.cssSelector("input[type=submit][value=Logout]"));
    }

    public boolean isDone() {
        return shows("You are logged out");
    }
}
