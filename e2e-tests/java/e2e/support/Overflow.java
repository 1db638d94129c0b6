package e2e.support;

import java.util.List;
import java.util.Objects;

/** Words that stick out of the frame in which they stand. */
public final class Overflow {

    private static final String SCRIPT = """
            const frames = '.card, .asset, .notice, .form, .review__subject, .review__evidence, dialog, main';
            const clips = (it) => getComputedStyle(it).overflowX !== 'visible' || getComputedStyle(it).clipPath !== 'none';
            const found = [];
            const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const text = texts.currentNode;
              if (!text.data.trim() || !text.parentElement.checkVisibility()) continue;
              let frame = text.parentElement;
              while (!frame.matches(frames) && !clips(frame)) frame = frame.parentElement;
              if (!frame.matches(frames)) continue;
              const words = document.createRange();
              words.selectNodeContents(text);
              if (words.getBoundingClientRect().right > frame.getBoundingClientRect().right + 1) {
                found.push(`${text.data.trim()} (in ${frame.className || frame.tagName})`);
              }
            }
            return found;""";

    private Overflow() {}

    /** Each text that ends outside its card, notice, form or page, and the frame that it leaves. */
    public static List<String> of(Browser browser) {
        return browser.measure(driver -> Objects.requireNonNull((List<?>) driver.executeScript(SCRIPT)).stream()
                .map(String::valueOf)
                .toList());
    }

    /** Whether the page is wider than the window, so that people have to scroll sideways to read it. */
    public static boolean isSideways(Browser browser) {
        return browser.measure(driver -> Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth")));
    }
}
