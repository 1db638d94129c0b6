package e2e.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

/** Pictures of whole pages under {@code target/screenshots}, for people to look at. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    public static void take(Browser browser, String page, int width, Theme theme) {
        take(browser, page + "-" + width + "-" + theme.word());
    }

    static void take(Browser browser, String name) {
        var shot = browser.driver()
                .executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of("captureBeyondViewport", true, "format", "png", "clip", wholePage(browser)));
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Map<String, Object> wholePage(Browser browser) {
        var metrics = browser.driver().executeCdpCommand("Page.getLayoutMetrics", Map.of());
        var size = (Map<?, ?>) Objects.requireNonNull(metrics.get("cssContentSize"));
        return Map.of(
                "x", 0,
                "y", 0,
                "width", Objects.requireNonNull(size.get("width")),
                "height", Objects.requireNonNull(size.get("height")),
                "scale", 1);
    }
}
