package e2e.measure;

import e2e.pages.CreativesScreen;
import e2e.support.Browser;
import e2e.support.Browsers;
import e2e.support.BuyerMachine;
import e2e.support.Person;
import e2e.support.Portal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decides creatives by the keyboard in a real browser, one after the other, and prints how long it takes from the key to
 * the frame that shows the next creative.
 */
public final class ReviewTimes {

    private static final int WARM_UP = 20;
    private static final int DECISIONS = 50;

    /** How long somebody looks at a creative before deciding it; what waits next is fetched meanwhile. */
    private static final Duration LOOK = Duration.ofMillis(700);

    private ReviewTimes() {}

    public static void main(String[] args) throws InterruptedException {
        try (var portal = new Portal();
                var browsers = new Browsers()) {
            new BuyerMachine(portal).send(banners());
            var browser = browsers.lend(true);
            CreativesScreen.about(browser, portal, Person.PRIYA, "measured").open("Measured 0");
            decide(browser, WARM_UP);
            print(decide(browser, DECISIONS));
        }
    }

    private static List<ObjectNode> banners() {
        return IntStream.rangeClosed(0, WARM_UP + DECISIONS)
                .mapToObj(at -> BuyerMachine.banner("measured_" + at, "Measured " + at, "<b>" + at + "</b>"))
                .toList();
    }

    /** How long each took, in milliseconds, the shortest first. */
    private static List<Double> decide(Browser browser, int times) throws InterruptedException {
        browser.reload();
        var watch = browser.stopwatch();
        watch.start();
        var keys = browser.keyboard();
        for (var done = 0; done < times; done++) {
            Thread.sleep(LOOK);
            var here = browser.path();
            keys.press("a");
            browser.until(() -> !browser.path().equals(here));
        }
        browser.until(() -> watch.waits().size() == times);
        return watch.waits();
    }

    private static void print(List<Double> waits) {
        System.out.println("%d decisions: median %.0f  p95 %.0f  longest %.0f ms"
                .formatted(
                        waits.size(),
                        waits.get(waits.size() / 2),
                        waits.get((int) (waits.size() * 0.95)),
                        waits.getLast()));
    }
}
