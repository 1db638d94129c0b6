package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import e2e.pages.SignInScreen;
import e2e.support.Accessibility;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Overflow;
import e2e.support.Portal;
import e2e.support.Screenshots;
import e2e.support.Theme;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at every page of the portal, wide and narrow, light and dark. */
@Journey
class ScreensTour {

    private static final int WIDE = 1440;
    private static final int TABLET = 1024;
    private static final int PHONE = 390;

    static Stream<Stop> stops() {
        return Stops.all();
    }

    @Test
    void no_page_is_left_out(Portal portal) {
        var seen = Stops.all().map(Stop::pattern).collect(Collectors.toSet());
        assertThat(portal.routes())
                .filteredOn(route -> !route.startsWith("/api/") && !NoPages.ALL.contains(route))
                .isSubsetOf(seen);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stops")
    @Defends(Attack.INLINE_CODE)
    void a_page_has_no_barriers_and_fits_its_window(Stop stop, Browser browser, Portal portal) {
        stop.open(browser, portal);
        look(browser, stop.name());
    }

    @Test
    void the_demo_identity_provider_has_no_barriers_either(Browser browser, Portal portal) {
        new SignInScreen(browser, portal).visit("harbour").follow("Continue with Demo sign-in");
        look(browser, "identity-provider");
    }

    private static void look(Browser browser, String page) {
        for (var theme : Theme.values()) {
            browser.window().prefer(theme);
            for (int width : List.of(WIDE, TABLET, PHONE)) {
                browser.window().resize(width, width == PHONE ? 844 : 900);
                Screenshots.take(browser, page, width, theme);
                assertThat(Overflow.isSideways(browser))
                        .as("%s at %d is too wide", page, width)
                        .isFalse();
                assertThat(Overflow.of(browser)).as("%s at %d", page, width).isEmpty();
            }
            assertThat(Accessibility.barriers(browser))
                    .as("%s in %s", page, theme)
                    .isEmpty();
        }
    }
}
