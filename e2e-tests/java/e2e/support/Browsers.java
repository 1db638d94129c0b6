package e2e.support;

import java.nio.file.Path;
import java.util.Deque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The browsers of one run, started when first needed and handed on from journey to journey, clean each time. */
public final class Browsers implements AutoCloseable {

    private static final int SCRIPT_BLOCKED = 2;

    private final Installed installed = BrowserInstallation.find();
    private final Queue<Browser> started = new ConcurrentLinkedQueue<>();
    private final Deque<Browser> withScript = new ConcurrentLinkedDeque<>();
    private final Deque<Browser> withoutScript = new ConcurrentLinkedDeque<>();

    public Browser lend(boolean script) {
        var idle = idle(script).poll();
        var browser = idle == null ? another(script) : idle;
        browser.refresh();
        return browser;
    }

    private Browser another(boolean script) {
        var browser = new Browser(start(script), script);
        started.add(browser);
        return browser;
    }

    void takeBack(Browser browser, boolean script) {
        idle(script).add(browser);
    }

    private Deque<Browser> idle(boolean script) {
        return script ? withScript : withoutScript;
    }

    private ChromeDriver start(boolean script) {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed.driver().toFile())
                .withEnvironment(Map.of("LANGUAGE", "en_GB"))
                .build();
        var options = options(installed.browser());
        if (!script) {
            options.setExperimentalOption(
                    "prefs", Map.of("profile.managed_default_content_settings.javascript", SCRIPT_BLOCKED));
        }
        return new ChromeDriver(service, options);
    }

    private static ChromeOptions options(Path browser) {
        var logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.setCapability("goog:loggingPrefs", logging);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
        options.addArguments("--disable-background-networking", "--disable-component-update", "--lang=en-GB");
        options.addArguments("--window-size=1440,900", "--hide-scrollbars", "--force-prefers-reduced-motion");
        return options;
    }

    @Override
    public void close() {
        started.forEach(Browser::close);
    }
}
