package e2e.pages;

import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Products brought in from a file: first what would change, then the change. */
public final class ImportScreen extends Screen {

    public ImportScreen(Browser browser) {
        super(browser);
    }

    public static ImportScreen open(Browser browser, Portal portal, Person person) {
        SignInScreen.open(browser, portal, person, "/products/import");
        return new ImportScreen(browser);
    }

    public ImportScreen paste(String json) {
        fill("Or paste it", json);
        return look();
    }

    public ImportScreen upload(Path file) {
        browser.find(By.name("file")).sendKeys(file.toAbsolutePath().toString());
        return look();
    }

    private ImportScreen look() {
        press("Look at what would change");
        return this;
    }

    /** How many there are, and how many of them are new, changed, unchanged and left out. */
    public String counts() {
        return browser.text(By.cssSelector("#rows .tabs"));
    }

    /** Sends the file again that was corrected, from the plan of the one with mistakes. */
    public ImportScreen correct(Path file) {
        if (browser.find(By.cssSelector(".resend")).getAttribute("open") == null) {
            browser.click(By.cssSelector(".resend > summary"));
        }
        return upload(file);
    }

    public ImportScreen only(String outcome) {
        browser.click(Locate.xpath("//a[contains(@class,'tabs__tab')][span[normalize-space()='" + outcome + "']]"));
        return this;
    }

    /** Each product with what would happen to it. */
    public List<String> plan() {
        titled("What would change");
        return browser.all(By.cssSelector("tbody tr")).stream()
                .map(WebElement::getText)
                .map(row -> row.replaceAll("\\s+", " "))
                .toList();
    }

    public void confirm() {
        browser.click(Locate.xpath("//button[starts-with(normalize-space(),'Import ')]"));
    }
}
