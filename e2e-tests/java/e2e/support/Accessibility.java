package e2e.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Barriers on the page as it is now, by axe and the Web Content Accessibility Guidelines, levels A and AA to 2.2. */
public final class Accessibility {

    /** Foreign content in frames is not ours to judge. */
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const places = rule => rule.nodes.slice(0, 5).map(node => node.target.join(' ') + ' ' + node.html);
            axe.run(document, { runOnly: arguments[0], iframes: false, preload: false, resultTypes: ['violations'] })
               .then(result => result.violations.map(rule => `${rule.id}: ${rule.help}: ${places(rule).join(', ')}`))
               .then(done, reason => done(['axe did not finish: ' + reason]));
            """;

    private static final List<String> GUIDELINES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String AXE = axe();

    private Accessibility() {}

    /** One sentence for each kind of barrier, with where it stands. */
    public static List<String> barriers(Browser browser) {
        return run(browser, GUIDELINES);
    }

    /** Those of them that depend on nothing but colours. */
    public static List<String> faintColours(Browser browser) {
        return run(browser, COLOURS);
    }

    private static List<String> run(Browser browser, List<String> rules) {
        return browser.measure(driver -> {
            driver.executeScript(AXE);
            var sentences = (List<?>) driver.executeAsyncScript(RUN, rules);
            return sentences == null
                    ? List.of("axe said nothing")
                    : sentences.stream().map(String::valueOf).toList();
        });
    }

    private static String axe() {
        try (var stream = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
