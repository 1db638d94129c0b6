package e2e.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds a browser for the journeys, or fetches one: what the machine has, else the distribution's packages, else
 * Selenium's own download. A machine on which none of this works cannot run the journeys, and is told so.
 */
final class BrowserInstallation {

    /** Only a browser and a driver from the same packager are sure to fit each other. */
    private static final List<String> CHROMIUM = List.of("chromium", "chromium-browser");

    private static final List<String> CHROME = List.of("google-chrome", "google-chrome-stable", "chrome");

    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("/opt/google/chrome/chrome"));

    private final Set<String> attempts = new LinkedHashSet<>();

    static Installed find() {
        return new BrowserInstallation().search();
    }

    private Installed search() {
        return chromiumWithDriver()
                .or(this::fromTheDistribution)
                .or(this::fromSelenium)
                .orElseThrow(() -> new IllegalStateException("The journeys need Chromium with its driver. Install both"
                        + " (on Debian: apt-get install chromium chromium-driver) and run again. Tried: "
                        + String.join("; ", attempts) + "."));
    }

    private Optional<Installed> chromiumWithDriver() {
        var driver = onPath(List.of("chromedriver")).findFirst();
        var found = onPath(CHROMIUM).findFirst().flatMap(browser -> driver.map(it -> new Installed(browser, it)));
        attempts.add("the search path: Chromium with its driver is not on it");
        return found;
    }

    private Optional<Installed> fromTheDistribution() {
        attempts.add(new DistributionPackages().install("chromium", "chromium-driver"));
        return chromiumWithDriver();
    }

    private Optional<Installed> fromSelenium() {
        var elsewhere = USUAL_PLACES.stream().filter(Files::isExecutable);
        var browser = Stream.concat(onPath(CHROME), Stream.concat(onPath(CHROMIUM), elsewhere));
        var download = new SeleniumDownload();
        var installed = download.fetch(browser.findFirst());
        attempts.add(download.outcome());
        return installed;
    }

    private static Stream<Path> onPath(List<String> names) {
        var folders =
                System.getenv().getOrDefault("PATH", "/usr/local/bin:/usr/bin").split(":");
        return names.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file));
    }
}
