package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.support.Accessibility;
import e2e.support.Browser;
import e2e.support.Overflow;
import e2e.support.Screenshots;
import e2e.support.Theme;
import java.util.List;

/**
 * Looks at a page in every width, light and dark, and keeps a screenshot of each: it has no barriers and fits its window.
 * A theme changes colours alone, so that of a dark page only its colours are asked about, and not in every width.
 */
final class Look {

    private static final int WIDE = 1440;
    private static final int TABLET = 1024;
    private static final int PHONE = 390;

    private Look() {}

    /**
     * Looks at the page that is open.
     *
     * @param page what its screenshots are called
     */
    static void at(Browser browser, String page) {
        browser.window().prefer(Theme.LIGHT);
        for (int width : List.of(WIDE, TABLET, PHONE)) {
            show(browser, page, width, Theme.LIGHT);
            assertThat(Overflow.isSideways(browser))
                    .as("%s at %d is too wide", page, width)
                    .isFalse();
            assertThat(Overflow.of(browser)).as("%s at %d", page, width).isEmpty();
        }
        assertThat(Accessibility.barriers(browser)).as(page).isEmpty();
        browser.window().prefer(Theme.DARK);
        for (int width : List.of(WIDE, PHONE)) {
            show(browser, page, width, Theme.DARK);
        }
        assertThat(Accessibility.faintColours(browser))
                .as("%s in the dark", page)
                .isEmpty();
    }

    private static void show(Browser browser, String page, int width, Theme theme) {
        browser.window().resize(width, width == PHONE ? 844 : 900);
        Screenshots.take(browser, page, width, theme);
    }
}
