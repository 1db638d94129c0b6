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
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's browser. Everything it complains about while they use it is held against the page they were on. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final int NARROW = 600;

    private final ChromeDriver driver;
    private final Complaints complaints;

    Browser(ChromeDriver driver) {
        this.driver = driver;
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
                .until(ready -> question.get());
    }

    /** Keys as typed into whatever has the focus. */
    public void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    public void prefer(Theme theme) {
        var feature = Map.of("name", "prefers-color-scheme", "value", theme.word());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    /** Whether the page is wider than the window, so that people have to scroll sideways to read it. */
    public boolean overflows() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /** A window of that size; the narrow ones are phones, whose scroll bars lie over the page. */
    public void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < NARROW));
    }

    /** What a session's end looks like from here: its cookie opens nothing any more. */
    public void forgetSession() {
        driver.executeCdpCommand("Storage.clearCookies", Map.of());
    }

    /** As new: no cookies, no emulation, an empty page, nothing complained about. */
    void refresh() {
        forgetSession();
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        prefer(Theme.LIGHT);
        driver.get("about:blank");
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
