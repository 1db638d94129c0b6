package e2e.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody without a mouse: keys go to whatever has the focus, and what has it can always be seen. */
public final class Keyboard {

    private static final int PATIENCE = 90;
    private static final Duration BLINK = Duration.ofSeconds(1);

    /** Frames show the focus on what is in them, fields of dates on their parts. */
    private static final String LOOK = """
            const element = document.activeElement ?? document.body;
            const box = element.getBoundingClientRect();
            const ringed = it => Boolean(it) && getComputedStyle(it).outlineStyle !== 'none'
                && parseFloat(getComputedStyle(it).outlineWidth) > 0;
            const seen = box.width <= 1 ? (element.closest('label') ?? element).getBoundingClientRect() : box;
            const moves = it => ['fixed', 'sticky'].includes(getComputedStyle(it).position)
                || it !== document.documentElement && it !== document.body && it.scrollHeight > it.clientHeight + 1
                    && getComputedStyle(it).overflowY !== 'visible';
            const fixed = it => it && (moves(it) || fixed(it.parentElement));
            return {
              element: `<${element.localName} class="${element.className}">`,
              lost: element === document.body,
              shown: (ringed(element) || ringed(element.closest('label')) || element.matches('iframe, input[type^=date]'))
                  && seen.bottom > 0 && seen.top < innerHeight && seen.right > 0 && seen.left < innerWidth,
              fixed: Boolean(fixed(element)),
              left: seen.left + scrollX, top: seen.top + scrollY, width: seen.width, height: seen.height,
            };
            """;

    private final ChromeDriver driver;

    Keyboard(ChromeDriver driver) {
        this.driver = driver;
    }

    public Keyboard press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** The keys together, the last one struck while the others are held. */
    public Keyboard chord(Keys held, CharSequence struck) {
        new Actions(driver).keyDown(held).sendKeys(struck).keyUp(held).perform();
        return this;
    }

    /** Goes on by the tab key to what is called so, or begins so, and sees every stop on the way. */
    public Keyboard tabTo(String name) {
        var passed = new ArrayList<Focus>();
        do {
            press(Keys.TAB);
            passed.add(seen());
        } while (!passed.getLast().name().startsWith(name) && passed.size() < PATIENCE);
        if (passed.size() == PATIENCE) {
            throw new AssertionError("The tab key never came to “" + name + "”, only to " + passed);
        }
        return this;
    }

    /** Every stop of the tab key from here to the end of the page. */
    public List<Focus> tabThrough() {
        var stops = new ArrayList<Focus>();
        press(Keys.TAB);
        for (var stop = focus(); !stop.lost() && stops.size() < PATIENCE; stop = focus()) {
            stops.add(seen());
            press(Keys.TAB);
        }
        return stops;
    }

    public Focus focus() {
        var found = (Map<?, ?>) Objects.requireNonNull(driver.executeScript(LOOK));
        return new Focus(
                String.valueOf(driver.switchTo().activeElement().getAccessibleName()),
                String.valueOf(found.get("element")),
                is(found, "lost"),
                is(found, "shown"),
                is(found, "fixed"),
                number(found, "left"),
                number(found, "top"),
                new Focus.Size(number(found, "width"), number(found, "height")));
    }

    /** As soon as it can be seen, for some things come into sight only when they have the focus. */
    private Focus seen() {
        try {
            return new WebDriverWait(driver, BLINK, Duration.ofMillis(20)).until(ready -> Optional.of(focus())
                    .filter(focus -> focus.lost() || focus.shown())
                    .orElseThrow(() -> new NoSuchElementException("Not to be seen yet")));
        } catch (TimeoutException neverShown) {
            throw new AssertionError("Nobody sees that the focus is on " + focus(), neverShown);
        }
    }

    private static boolean is(Map<?, ?> found, String what) {
        return Boolean.TRUE.equals(found.get(what));
    }

    private static double number(Map<?, ?> found, String what) {
        return ((Number) Objects.requireNonNull(found.get(what))).doubleValue();
    }
}
