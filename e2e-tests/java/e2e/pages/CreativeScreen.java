package e2e.pages;

import static e2e.pages.Locate.quoted;
import static e2e.pages.Locate.xpath;

import e2e.support.Browser;
import java.util.List;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** One creative as a reviewer sees it: as it will run, what bears on it, and what may be decided. */
public final class CreativeScreen extends Screen {

    private static final By FRAME = By.cssSelector("iframe.stage__frame");
    private static final By DIALOG = By.cssSelector("dialog[open]");

    public CreativeScreen(Browser browser) {
        super(browser);
    }

    public String status() {
        return browser.text(By.cssSelector(".review__title .pill"));
    }

    /** What stands in the row of buttons: each decision that may be made, or why there is none. */
    public List<String> actions() {
        return browser.until(() -> browser.all(By.cssSelector(".review__actions > *")).stream()
                .map(WebElement::getText)
                .map(text -> text.lines().findFirst().orElse(""))
                .toList());
    }

    /** Where the frame of the preview is loaded from, and what it may do. */
    public String previewAddress() {
        return String.valueOf(browser.find(FRAME).getDomProperty("src"));
    }

    public String previewSandbox() {
        return String.valueOf(browser.find(FRAME).getDomAttribute("sandbox"));
    }

    /** What the preview shows, once it says something of that kind. */
    public String previewSays(String part) {
        Supplier<String> words = () -> browser.text(By.tagName("body"));
        return browser.inside(
                FRAME,
                () -> browser.until(() -> {
                    var said = words.get();
                    return said.contains(part) ? said : null;
                }));
    }

    /** Where the picture in the preview comes from, once all of it is there. */
    public String previewedPicture() {
        return browser.inside(
                FRAME,
                () -> browser.until(() -> {
                    var picture = browser.find(By.tagName("img"));
                    return "0".equals(picture.getDomProperty("naturalWidth"))
                            ? null
                            : picture.getDomProperty("currentSrc");
                }));
    }

    /** Whether it is told now that the code in the preview asked for another page. */
    public boolean tellsThatCodeLeft() {
        return browser.all(By.cssSelector("#review [data-left]")).stream().anyMatch(WebElement::isDisplayed);
    }

    /** Looks at it until all keys count for it. */
    public CreativeScreen look() {
        browser.until(() ->
                browser.all(By.cssSelector("html[data-new], #review[inert]")).isEmpty());
        return this;
    }

    public CreativeScreen approve() {
        look();
        press(xpath("//*[contains(@class,'review__actions')]//button[starts-with(normalize-space(),'Approve')]"));
        return this;
    }

    /** Opens the question that a rejection asks. */
    public CreativeScreen startRejecting() {
        press(xpath("//*[contains(@class,'review__actions')]//button[starts-with(normalize-space(),'Reject')]"));
        browser.find(DIALOG);
        return this;
    }

    public CreativeScreen because(String reason) {
        tick("Reason", reason);
        return this;
    }

    public CreativeScreen tellBuyer(String words) {
        fill("What the buyer should know", words);
        return this;
    }

    public CreativeScreen tellColleagues(String words) {
        fill("Note to colleagues", words);
        return this;
    }

    public CreativeScreen reject() {
        press(xpath("//dialog[@open]//button[normalize-space()='Reject']"));
        return this;
    }

    /** What is wrong with that field, as it says itself. */
    public String problemAt(String label) {
        var field = browser.find(Locate.field(label));
        var note = String.valueOf(field.getDomAttribute("aria-describedby"));
        return browser.text(xpath("//*[@id=%s]//*[contains(@class,'field__error')]", quoted(note)));
    }

    private void press(By button) {
        browser.click(button);
    }
}
