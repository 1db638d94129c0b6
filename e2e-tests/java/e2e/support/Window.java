package e2e.support;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** How large somebody's window is, and whether they like it light or dark. */
public final class Window {

    private static final int NARROW = 600;

    private final ChromeDriver driver;

    Window(ChromeDriver driver) {
        this.driver = driver;
    }

    public void prefer(Theme theme) {
        var feature = Map.of("name", "prefers-color-scheme", "value", theme.word());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    /** The narrow ones are phones, whose scroll bars lie over the page. */
    public void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < NARROW));
    }

    /** Whether other windows lie over it, as far as the page can tell. */
    public void cover(boolean covered) {
        driver.executeScript("""
                Object.defineProperty(document, 'hidden', { configurable: true, value: arguments[0] });
                document.dispatchEvent(new Event('visibilitychange'));
                """, covered);
    }

    void reset() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        prefer(Theme.LIGHT);
    }
}
