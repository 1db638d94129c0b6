package e2e.pages;

import static e2e.pages.Locate.quoted;
import static e2e.pages.Locate.xpath;

import e2e.support.Browser;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What every screen of the portal offers: things to read, follow, fill in and press, each found by its name. */
public class Screen {

    protected final Browser browser;

    public Screen(Browser browser) {
        this.browser = browser;
    }

    public String heading() {
        return browser.text(By.tagName("h1"));
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

    /** Whether that button is to be seen now, as some are only where there is no script. */
    protected boolean sees(String button) {
        return browser.all(Locate.button(button)).stream().anyMatch(WebElement::isDisplayed);
    }

    /** The line at the foot of the window that says what has just been done. */
    public String notice() {
        return browser.text(By.cssSelector("[role=status] .flash__text"));
    }

    /** Waits until that is what has just been done. */
    public Screen told(String notice) {
        browser.find(
                xpath("//*[@role='status']//*[contains(@class,'flash__text')][normalize-space()=%s]", quoted(notice)));
        return this;
    }

    /** Waits until the keyboard is on what is called so, or begins so. */
    public void isAt(String name) {
        browser.until(() -> Optional.of(browser.keyboard().focus())
                .filter(focus -> focus.name().startsWith(name))
                .orElseThrow(() -> new NoSuchElementException(
                        "Not “" + name + "” but " + browser.keyboard().focus())));
    }

    /** What has to be corrected, as the summary above the form lists it. */
    public List<String> problems() {
        browser.find(By.cssSelector("[role=alert]"));
        return browser.all(By.cssSelector("[role=alert] li")).stream()
                .map(WebElement::getText)
                .toList();
    }

    public void follow(String link) {
        browser.click(Locate.link(link));
    }

    /** Follows the first of those links whose name begins so, and waits until the page has changed. */
    public void followFirst(String name) {
        var here = browser.path();
        browser.click(xpath("(//a[starts-with(@aria-label,%s)])[1]", quoted(name)));
        browser.until(() -> Optional.of(browser.path())
                .filter(path -> !path.equals(here))
                .orElseThrow(() -> new NoSuchElementException(name + " leads nowhere")));
    }

    public void press(String button) {
        browser.click(Locate.button(button));
    }

    public void fill(String label, CharSequence value) {
        var field = browser.find(Locate.field(label));
        field.clear();
        field.sendKeys(value);
    }

    public String filled(String label) {
        return String.valueOf(browser.find(Locate.field(label)).getDomProperty("value"));
    }

    /** Chooses the option that begins with those words. */
    public void choose(String label, String option) {
        var field = browser.find(Locate.field(label));
        var options = new Select(field);
        var wanted = options.getOptions().stream()
                .map(each -> each.getText().strip())
                .filter(text -> text.startsWith(option))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(label + " does not offer " + option));
        options.selectByVisibleText(wanted);
        browser.announceInput(field);
    }

    public void tick(String legend, String option) {
        browser.tick(Locate.choice(legend, option));
    }

    /** From anywhere, by the rail of nouns. */
    public void go(String noun) {
        browser.click(xpath("//nav[@id='rail']//a[starts-with(normalize-space(),%s)]", quoted(noun)));
    }

    /** The names in the first column of the list. */
    public List<String> rows() {
        return browser.until(() -> browser.all(By.cssSelector("tbody th[scope=row]")).stream()
                .map(WebElement::getText)
                .toList());
    }

    /** Where the first row of the list leads. */
    public String firstLink() {
        return String.valueOf(
                browser.find(By.cssSelector("tbody th[scope=row] a[href]")).getDomProperty("href"));
    }
}
