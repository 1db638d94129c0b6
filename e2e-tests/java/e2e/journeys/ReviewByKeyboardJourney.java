package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.Examples;
import e2e.pages.CreativeScreen;
import e2e.pages.CreativesScreen;
import e2e.support.Browser;
import e2e.support.BuyerFiles;
import e2e.support.BuyerMachine;
import e2e.support.Journey;
import e2e.support.Keyboard;
import e2e.support.Person;
import e2e.support.Portal;
import e2e.support.Stopwatch;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sitting at the review desk: creatives of every kind, decided without a mouse, and again by thumb. With
 * {@code -Dsitting.banners=60} there are a hundred of them.
 */
@Journey
class ReviewByKeyboardJourney {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewByKeyboardJourney.class);
    private static final int BANNERS = Integer.getInteger("sitting.banners", 10);

    /** The goal is 150 ms; a machine that is busy with other things may take longer and is no failure. */
    private static final double LONGEST_MEDIAN = 1_500;

    @Test
    void creatives_of_all_kinds_are_decided_by_keys_alone(Browser browser, Portal portal) {
        var buyer = new BuyerMachine(portal);
        var waiting = send(buyer, "sitting");
        var list = CreativesScreen.about(browser, portal, Person.PRIYA, "sitting");
        var keys = browser.keyboard();
        keys.press("n");
        browser.find(By.cssSelector("#review[data-creative]"));
        var watch = browser.stopwatch();
        watch.start();

        var first = browser.path();
        keys.press("s");
        browser.until(() -> !browser.path().equals(first));
        for (var at = 0; at < waiting; at++) {
            decide(browser, keys, at);
        }

        assertThat(list.shows("No creatives match")).isTrue();
        report("by keys", watch);
    }

    @Test
    void creatives_of_all_kinds_are_decided_by_thumb(Browser browser, Portal portal) {
        var waiting = send(new BuyerMachine(portal), "thumb");
        browser.window().resize(390, 844);
        var list = CreativesScreen.about(browser, portal, Person.PRIYA, "thumb");
        var creative = list.openFirst();
        var watch = browser.stopwatch();
        watch.start();

        for (var at = 0; at < waiting; at++) {
            var here = browser.path();
            if (at % 4 == 3) {
                creative.startRejecting()
                        .because("Our policy does not allow it")
                        .reject();
            } else {
                creative.approve();
            }
            browser.until(() -> !browser.path().equals(here));
        }

        assertThat(creative.shows("No creatives match")).isTrue();
        report("by thumb", watch);
    }

    @Test
    void a_decision_is_taken_back_by_a_key_with_all_that_was_typed(Browser browser, Portal portal) {
        var buyer = new BuyerMachine(portal);
        var creative = CreativesScreen.firstOf(browser, portal, buyer, "Hasty", 2);
        var keys = browser.keyboard();

        keys.press("r");
        browser.find(By.cssSelector("dialog#rejection[open]"));
        keys.press("2", "3", "t", "Not like this.").chord(Keys.CONTROL, Keys.ENTER);
        creative.titled("Hasty 1");
        keys.press("u");
        creative.titled("Hasty 0");

        assertThat(creative.status()).isEqualTo("Waiting");
        keys.press("r");
        browser.find(By.cssSelector("dialog#rejection[open]"));
        assertThat(creative.filled("What the buyer should know")).isEqualTo("Not like this.");
        assertThat(browser.all(By.cssSelector("#rejection input:checked"))).hasSize(2);
        assertThat(buyer.askFor("hasty_0").path("status").asString()).isEqualTo("pending_review");
    }

    @Test
    void a_key_that_is_struck_twice_decides_nothing_that_was_not_looked_at(Browser browser, Portal portal) {
        var buyer = new BuyerMachine(portal);
        var creative = opened(browser, portal, buyer, "Brisk");
        creative.look();

        browser.keyboard().press("a", "a");

        creative.titled("Brisk 1").told("Brisk 0 approved.");
        buyer.waitUntil("brisk_0", "approved");
        assertThat(buyer.askFor("brisk_1").path("status").asString()).isEqualTo("pending_review");
        creative.look();
        browser.keyboard().press("a");
        creative.titled("Brisk 2");
    }

    @Test
    void a_key_after_a_step_counts_for_what_the_step_leads_to(Browser browser, Portal portal) {
        var creative = opened(browser, portal, new BuyerMachine(portal), "Stride");

        browser.keyboard().press("j", "r");

        browser.find(By.cssSelector("dialog#rejection[open]"));
        creative.titled("Stride 1");
    }

    /** The first of five, with the second fetched. */
    private static CreativeScreen opened(Browser browser, Portal portal, BuyerMachine buyer, String name) {
        var creative = CreativesScreen.firstOf(browser, portal, buyer, name, 5);
        browser.until(() -> browser.stopwatch().hasFetched(name.toLowerCase(Locale.ROOT) + "_1"));
        return creative;
    }

    /** Sends creatives of every kind that wait for a person, and says how many those are. */
    private static long send(BuyerMachine buyer, String word) {
        try (var files = new BuyerFiles()) {
            var examples = Examples.all().stream()
                    .map(example -> files.hosted(example, word + "_" + example.creativeId()))
                    .toList();
            return Stream.concat(buyer.send(examples).stream(), buyer.send(banners(word)).stream())
                    .filter("pending_review"::equals)
                    .count();
        }
    }

    private static List<ObjectNode> banners(String word) {
        return IntStream.range(0, BANNERS)
                .mapToObj(at -> BuyerMachine.banner(word + "_" + at, word + " " + at, "<b>" + at + "</b>"))
                .toList();
    }

    private static void decide(Browser browser, Keyboard keys, int at) {
        var here = browser.path();
        new CreativeScreen(browser).look();
        switch (at % 5) {
            case 1 -> asked(browser, keys, "r", "rejection").press("2");
            case 3 -> asked(browser, keys, "c", "changes").press("Name the sponsor.");
            default -> keys.press("a");
        }
        if (at % 5 == 1 || at % 5 == 3) {
            keys.chord(Keys.CONTROL, Keys.ENTER);
        }
        browser.until(() -> !browser.path().equals(here));
    }

    private static Keyboard asked(Browser browser, Keyboard keys, String key, String dialog) {
        keys.press(key);
        browser.find(By.cssSelector("dialog#" + dialog + "[open]"));
        return keys;
    }

    private static void report(String how, Stopwatch watch) {
        var waits = watch.waits();
        var median = waits.get(waits.size() / 2);
        var most = waits.get((int) (waits.size() * 0.95));
        LOG.info("{} {}: median {} ms, 95th {} ms", waits.size(), how, Math.round(median), Math.round(most));
        assertThat(median).isLessThan(LONGEST_MEDIAN);
    }
}
