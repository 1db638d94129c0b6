package e2e.pages;

import static e2e.pages.Locate.quoted;
import static e2e.pages.Locate.xpath;

import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import org.openqa.selenium.By;

/** What is decided by rule, and how orders are named. */
public final class ApprovalSettingsScreen extends Screen {

    private ApprovalSettingsScreen(Browser browser) {
        super(browser);
    }

    public static ApprovalSettingsScreen open(Browser browser, Portal portal, Person person) {
        SignInScreen.open(browser, portal, person, "/settings/approval");
        return new ApprovalSettingsScreen(browser);
    }

    public ApprovalSettingsScreen approveFrom(String score) {
        fill("Approve from a score of", score);
        return this;
    }

    public ApprovalSettingsScreen rejectUpTo(String score) {
        fill("Reject up to a score of", score);
        return this;
    }

    public String approvesFrom() {
        return filled("Approve from a score of");
    }

    public ApprovalSettingsScreen nameOrders(String template) {
        fill("Order name", template);
        return this;
    }

    /** Waits until the preview shows that name. */
    public boolean wouldCallAnOrder(String name) {
        return browser.shows(xpath(
                "//dt[normalize-space()='An order would be called']/following-sibling::dd[normalize-space()=%s]",
                quoted(name)));
    }

    public void save() {
        press("Save approval");
    }

    /** What somebody else has stored meanwhile beside what was typed here, in words. */
    public String conflict() {
        return browser.text(By.cssSelector("[role=alert]"));
    }
}
