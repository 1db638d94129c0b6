package e2e.pages;

import static e2e.pages.Locate.quoted;
import static e2e.pages.Locate.xpath;

import e2e.support.Browser;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What every screen of the portal offers: things to read, follow, fill in and press, each found by its name. */
public class Screen {

    protected final Browser browser;

    public Screen(Browser browser) {
        this.browser = browser;
    }

    public String heading() {
        return browser.find(By.tagName("h1")).getText();
    }

    /** Waits until this is the page's heading. */
    public Screen titled(String heading) {
        browser.find(xpath("//h1[contains(normalize-space(),%s)]", quoted(heading)));
        return this;
    }

    public boolean shows(String text) {
        return browser.shows(Locate.text(text));
    }

    public boolean offers(String action) {
        return !browser.all(Locate.button(action)).isEmpty()
                || !browser.all(Locate.link(action)).isEmpty();
    }

    /** The line at the foot of the window that says what has just been done. */
    public String notice() {
        return browser.find(By.cssSelector("[role=status] .flash__text")).getText();
    }

    /** What has to be corrected, as the summary above the form lists it. */
    public List<String> problems() {
        browser.find(By.cssSelector("[role=alert]"));
        return browser.all(By.cssSelector("[role=alert] li")).stream()
                .map(WebElement::getText)
                .toList();
    }

    public void follow(String link) {
        browser.find(Locate.link(link)).click();
    }

    public void press(String button) {
        browser.find(Locate.button(button)).click();
    }

    public void fill(String label, CharSequence value) {
        var field = browser.find(Locate.field(label));
        field.clear();
        field.sendKeys(value);
    }

    public String filled(String label) {
        return String.valueOf(browser.find(Locate.field(label)).getDomProperty("value"));
    }

    public void choose(String label, String option) {
        new Select(browser.find(Locate.field(label))).selectByVisibleText(option);
    }

    public void tick(String legend, String option) {
        var choice = browser.find(Locate.choice(legend, option));
        if (!choice.isSelected()) {
            choice.click();
        }
    }

    /** From anywhere, by the rail of nouns. */
    public void go(String noun) {
        browser.find(xpath("//nav[@id='rail']//a[starts-with(normalize-space(),%s)]", quoted(noun)))
                .click();
    }

    /** The names in the first column of the list. */
    public List<String> rows() {
        return browser.all(By.cssSelector("tbody th[scope=row]")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Where the first row of the list leads. */
    public String firstLink() {
        return String.valueOf(
                browser.find(By.cssSelector("tbody th[scope=row] a[href]")).getDomProperty("href"));
    }
}
