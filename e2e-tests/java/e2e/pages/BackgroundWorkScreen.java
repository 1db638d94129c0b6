package e2e.pages;

import e2e.support.Browser;
import org.openqa.selenium.By;

/** Something that is done to many products: to be confirmed first, then on its way. */
public final class BackgroundWorkScreen extends Screen {

    BackgroundWorkScreen(Browser browser) {
        super(browser);
    }

    /** What will happen, in numbers. */
    public String forecast() {
        return browser.text(By.cssSelector(".bulk__forecast"));
    }

    public void confirm() {
        browser.click(By.cssSelector(".form__actions button"));
    }

    /** How far it has come. */
    public String progress() {
        return browser.text(By.cssSelector(".bulk__progress p"));
    }

    public String state() {
        return browser.text(By.cssSelector("#job .page__head .pill"));
    }

    /** Waits until it has ended, looking again where the page does not do so by itself. */
    public BackgroundWorkScreen ended() {
        browser.until(() -> {
            if (!state().equals("Running")) return true;
            if (!browser.all(Locate.link("Refresh")).isEmpty()) follow("Refresh");
            return null;
        });
        return this;
    }
}
