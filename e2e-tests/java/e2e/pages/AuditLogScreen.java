package e2e.pages;

import static e2e.pages.Locate.quoted;
import static e2e.pages.Locate.xpath;

import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Who did what, as the portal remembers it. */
public final class AuditLogScreen extends Screen {

    public AuditLogScreen(Browser browser) {
        super(browser);
    }

    /** The log of everything that has those words in it. */
    public static AuditLogScreen about(Browser browser, Portal portal, Person person, String words) {
        var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        SignInScreen.open(browser, portal, person, "/audit-log?q=" + query);
        return new AuditLogScreen(browser);
    }

    /** The entries on the page as sentences, newest first. */
    public List<String> sentences() {
        return browser.all(By.cssSelector(".history__sentence")).stream()
                .map(WebElement::getText)
                .map(text -> text.replaceAll("\\s+", " "))
                .toList();
    }

    /** One change of the newest entry that says so: the field with its value before and after. */
    public String difference(String sentence, String field) {
        var entry = browser.find(xpath(
                "(//li[contains(@class,'history__entry')][contains(normalize-space(),%s)])[1]", quoted(sentence)));
        var details = entry.findElement(By.tagName("details"));
        if (details.getDomAttribute("open") == null) {
            details.findElement(By.tagName("summary")).click();
        }
        var row = xpath(".//tr[th[normalize-space()=%s]]", quoted(field));
        return browser.until(() -> entry.findElement(row).getText()).replaceAll("\\s+", " ");
    }
}
