package e2e.support;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's browser. Everything it complains about while they use it is held against the page they were on. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;
    private final Click click;
    private final Complaints complaints;

    Browser(ChromeDriver driver, boolean script) {
        this.driver = driver;
        this.click = new Click(driver, script);
        this.complaints = new Complaints(driver);
    }

    public void visit(String address) {
        driver.get(address);
    }

    public void goBack() {
        driver.navigate().back();
    }

    public String address() {
        return driver.getCurrentUrl();
    }

    public String path() {
        return URI.create(address()).getPath();
    }

    /** Whether the page is here as a whole; a page on its way is half of the old one and half of the new. */
    public boolean isLoaded() {
        return "complete".equals(driver.executeScript("return document.readyState"));
    }

    public String title() {
        return driver.getTitle();
    }

    /** The element, as soon as it can be seen. */
    public WebElement find(By where) {
        return until(() -> driver.findElements(where).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nothing to be seen " + where + " at " + address())));
    }

    /** What it says, in one line. */
    public String text(By where) {
        return until(() -> find(where).getText().replaceAll("\\s+", " "));
    }

    /** Clicks on it, and waits for the next page if it leads to one. */
    public void click(By where) {
        var target = until(() -> {
            var found = find(where);
            return Map.entry(found, click.prepare(found));
        });
        target.getKey().click();
        if (target.getValue()) {
            until(() -> Click.hasGone(target.getKey()) && isLoaded());
        }
    }

    /** As people do who learned that programs start that way. */
    public void doubleClick(By where) {
        new Actions(driver).doubleClick(find(where)).perform();
    }

    /** Ticks it, unless it is ticked already. */
    public void tick(By where) {
        if (!find(where).isSelected()) {
            click(where);
        }
    }

    /** The driver changes a choice, but forgets an event that every browser sends with it. */
    public void announceInput(WebElement field) {
        driver.executeScript("arguments[0].dispatchEvent(new Event('input', { bubbles: true }))", field);
    }

    public List<WebElement> all(By where) {
        return driver.findElements(where);
    }

    public boolean shows(By where) {
        return until(() -> all(where).stream().anyMatch(WebElement::isDisplayed));
    }

    /** Waits until the answer is there and true, through any number of swaps. */
    public <T> T until(Supplier<T> question) {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(40))
                .ignoreAll(List.of(StaleElementReferenceException.class, NoSuchElementException.class))
                .until(ready -> whileThePageStands(question));
    }

    /** The driver has two ways to say that an element is gone with its page, and a name for only one of them. */
    private static <T> T whileThePageStands(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebDriverException failed) {
            throw String.valueOf(failed.getRawMessage()).contains("does not belong to the document")
                    ? new StaleElementReferenceException("Gone with its page", failed)
                    : failed;
        }
    }

    /** The answer as somebody gives it who looks at nothing but what is in that frame. */
    public <T> T inside(By frame, Supplier<T> question) {
        driver.switchTo().frame(find(frame));
        try {
            return question.get();
        } finally {
            driver.switchTo().defaultContent();
        }
    }

    /** What a link would save to the disk of whoever is signed in here. */
    public String download(String path) {
        var text = driver.executeAsyncScript(
                "fetch(arguments[0]).then(it => it.ok ? it.text() : `${it.status}`).then(arguments[1])", path);
        return String.valueOf(text);
    }

    public void reload() {
        driver.navigate().refresh();
    }

    public boolean focusIsIn(String selector) {
        return Boolean.TRUE.equals(
                driver.executeScript("return Boolean(document.activeElement?.closest(arguments[0]))", selector));
    }

    public Keyboard keyboard() {
        return new Keyboard(driver);
    }

    public Stopwatch stopwatch() {
        return new Stopwatch(driver);
    }

    public Window window() {
        return new Window(driver);
    }

    /** What a page whose script runs under the control of somebody else can do with cookies. */
    public String setCookie(String cookie) {
        return String.valueOf(driver.executeScript("document.cookie = arguments[0]; return document.cookie", cookie));
    }

    /** What a session's end looks like from here: its cookie opens nothing any more. */
    public void forgetSession() {
        driver.executeCdpCommand("Storage.clearCookies", Map.of());
    }

    /** As new: no cookies, no emulation, an empty page, nothing complained about. */
    void refresh() {
        driver.get("about:blank");
        forgetSession();
        window().reset();
        complaints.take();
    }

    /** Script errors, refused policies, failed loads since last asked. */
    public List<String> complaints() {
        return complaints.take();
    }

    /** Measures something without counting what the browser says about the measuring. */
    <T> T measure(Function<ChromeDriver, T> measurement) {
        return complaints.ignoring(() -> measurement.apply(driver));
    }

    ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
