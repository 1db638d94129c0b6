package e2e.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.manager.SeleniumManager;

/** The driver for a browser that is there, or both of them, downloaded once into Selenium's cache. */
final class SeleniumDownload {

    private String outcome = "Selenium's download: not tried";

    Optional<Installed> fetch(Optional<Path> browser) {
        var wanted = new ArrayList<>(List.of("--browser", "chrome"));
        browser.ifPresent(path -> wanted.addAll(List.of("--browser-path", path.toString())));
        try {
            var found = SeleniumManager.getInstance().getBinaryPaths(wanted);
            return Optional.of(new Installed(Path.of(found.getBrowserPath()), Path.of(found.getDriverPath())));
        } catch (WebDriverException failed) {
            outcome = "Selenium's download: " + failed.getRawMessage();
            return Optional.empty();
        }
    }

    String outcome() {
        return outcome;
    }
}
