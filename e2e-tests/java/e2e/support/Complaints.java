package e2e.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What the browser wrote into its console: script errors, policies violated, things that could not be loaded. */
final class Complaints {

    /** The server's considered refusals are part of many journeys; whatever else fails to load is a fault. */
    private static final Pattern REFUSAL = Pattern.compile(
            "(\\S+) - Failed to load resource: the server responded with a status of (4\\d\\d) .*", Pattern.DOTALL);

    /** A field of a kind that cannot hold what was sent, when the form comes back with its error. */
    private static final String HANDED_BACK = "does not conform to the required format";

    private final WebDriver driver;
    private final List<String> heard = new ArrayList<>();

    Complaints(WebDriver driver) {
        this.driver = driver;
    }

    List<String> take() {
        var all = new ArrayList<>(heard);
        all.addAll(fromBrowser());
        heard.clear();
        return all;
    }

    /** What our own instruments set off while they measure is not the page's fault. */
    <T> T ignoring(Supplier<T> measurement) {
        heard.addAll(fromBrowser());
        var result = measurement.get();
        fromBrowser();
        return result;
    }

    private List<String> fromBrowser() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !isRefusalOfPage(message) && !message.contains(HANDED_BACK))
                .toList();
    }

    /** A page may be refused, an asset may not: those live under a folder of their own. */
    private static boolean isRefusalOfPage(String message) {
        var refusal = REFUSAL.matcher(message);
        return refusal.matches() && !refusal.group(1).contains("/assets/");
    }
}
