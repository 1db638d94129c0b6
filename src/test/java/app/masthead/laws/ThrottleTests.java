package app.masthead.laws;

import static app.masthead.support.Cast.nobodyAt;
import static app.masthead.support.Cast.nobodyAtTheConsole;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.web.RateLimits;
import app.masthead.support.Route;
import app.masthead.support.Routes;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Nobody can go on without end at a route that is open to everybody: it may ask a provider, send mail or fill a log. */
class ThrottleTests extends RouteTest {

    private static final String ADDRESS = "192.0.2.99";
    private static final Set<String> ONLY_SHOW = Set.of("/sign-in");
    private static final Set<String> ONLY_IN_DEVELOPMENT =
            Set.of("/outbox", "/outbox/{mail}", "/styleguide", "/styleguide/{page:[a-z]+}");

    @Autowired
    private RateLimits limits;

    @TestFactory
    Stream<DynamicTest> who_has_used_up_the_allowance_is_told_to_wait() {
        empty("acme.localhost");
        empty("localhost");
        return open().map(route -> DynamicTest.dynamicTest(route.toString(), () -> assertThat(
                        ask(route, from(route)).getResponse().getStatus())
                .isEqualTo(429)));
    }

    private Stream<Route> open() {
        return Routes.of(mapping).stream()
                .filter(route -> route.rules().open() && (route.isOnTenantHosts() || route.isOnInstallationHost()))
                .filter(route ->
                        !ONLY_SHOW.contains(route.pattern()) && !ONLY_IN_DEVELOPMENT.contains(route.pattern()));
    }

    private void empty(String host) {
        limits.take("sign-in|" + host + "|" + ADDRESS, 1, Duration.ofHours(1));
    }

    private static RequestPostProcessor from(Route route) {
        var visitor = route.isOnTenantHosts() ? nobodyAt("acme") : nobodyAtTheConsole();
        return request -> {
            var asked = visitor.postProcessRequest(request);
            asked.setRemoteAddr(ADDRESS);
            return asked;
        };
    }
}
