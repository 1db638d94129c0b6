package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import e2e.pages.SignInScreen;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Portal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Looks at every page of the portal, wide and narrow, light and dark. None reads what another changes, so that two look at
 * once.
 */
@Journey
class ScreensTour {

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
    @Execution(CONCURRENT)
    @Defends(Attack.INLINE_CODE)
    void a_page_has_no_barriers_and_fits_its_window(Stop stop, Browser browser, Portal portal) {
        stop.open(browser, portal);
        Look.at(browser, stop.name());
    }

    @Test
    void the_demo_identity_provider_has_no_barriers_either(Browser browser, Portal portal) {
        new SignInScreen(browser, portal).visit("harbour").follow("Continue with Demo sign-in");
        Look.at(browser, "identity-provider");
    }
}
