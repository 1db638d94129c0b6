package e2e.pages;

import e2e.support.Browser;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What an admin holds for when the identity provider fails, and the way in with it. */
public final class EmergencyScreen extends Screen {

    public EmergencyScreen(Browser browser) {
        super(browser);
    }

    /** Makes recovery codes, as an admin who is in. */
    public List<String> makeCodes() {
        follow("Settings");
        follow("Emergency way in");
        press("Make ten codes");
        titled("Your new recovery codes");
        var codes =
                browser.until(() -> browser.all(By.cssSelector("ol[aria-label='Your recovery codes'] code")).stream()
                        .map(WebElement::getText)
                        .toList());
        follow("I have kept them");
        return codes;
    }

    /** From the sign-in page of a tenant, past the provider. */
    public void comeIn(String email, String code) {
        follow("Cannot sign in?");
        follow("Go on with a passkey or recovery code");
        fill("E-mail address", email);
        fill("Recovery code", code);
        press("Use the code");
    }

    /** What stands above every page as long as one is in by that way. */
    public String banner() {
        return browser.text(By.cssSelector("aside[aria-label='Your session']"));
    }
}
