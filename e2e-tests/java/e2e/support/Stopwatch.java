package e2e.support;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** How long somebody waits at the review desk, from the key or the touch to the frame that shows the next creative. */
public final class Stopwatch {

    private static final String START = """
            window.waits = [];
            let since = null;
            let shown = document.querySelector('#review')?.dataset.creative;
            for (const kind of ['keydown', 'pointerup']) addEventListener(kind, () => { since = performance.now(); }, true);
            new MutationObserver(() => {
              const here = document.querySelector('#review')?.dataset.creative;
              if (here === shown || since === null) return;
              shown = here;
              const from = since;
              since = null;
              requestAnimationFrame(() => setTimeout(() => window.waits.push(performance.now() - from)));
            }).observe(document.body, { childList: true, subtree: true });
            """;

    private final ChromeDriver driver;

    Stopwatch(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Measures from now on, until the page is left. */
    public void start() {
        driver.executeScript(START);
    }

    /** Every wait so far, in milliseconds, the shortest first. */
    public List<Double> waits() {
        var found = (List<?>) Objects.requireNonNull(driver.executeScript("return window.waits"));
        return found.stream().map(it -> ((Number) it).doubleValue()).sorted().toList();
    }

    /** Whether the page has fetched an address with that in it, all of it. */
    public boolean hasFetched(String part) {
        return Boolean.TRUE.equals(driver.executeScript("""
                return performance.getEntriesByType('resource').some(it => it.name.includes(arguments[0]) && it.responseEnd > 0)
                """, part));
    }
}
