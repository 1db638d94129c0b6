package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.support.Accessibility;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import e2e.support.Screenshots;
import e2e.support.Theme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at every page of the portal, wide and narrow, light and dark. */
@Journey
class ScreensTour {

    private static final int WIDE = 1280;
    private static final int TABLET = 834;
    private static final int PHONE = 390;

    static Stream<Stop> stops() {
        return Stream.of("basics", "forms", "errors", "lists", "objects", "empty", "review", "settings", "bare")
                .map(x -> Stop.page(Person.MAREN, "/styleguide/" + x));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stops")
    void a_page_has_no_barriers_and_fits_its_window(Stop stop, Browser browser, Portal portal) {
        stop.open(browser, portal);
        for (var theme : Theme.values()) {
            browser.prefer(theme);
            for (int width : List.of(WIDE, TABLET, PHONE)) {
                browser.resize(width, width == PHONE ? 844 : 900);
                Screenshots.take(browser, stop.name(), width, theme);
                assertThat(browser.overflows())
                        .as("%s at %d is too wide", stop, width)
                        .isFalse();
            }
            assertThat(Accessibility.barriers(browser))
                    .as("%s in %s", stop, theme)
                    .isEmpty();
        }
    }
}
