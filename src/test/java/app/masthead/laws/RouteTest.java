package app.masthead.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.PortalTest;
import app.masthead.support.Route;
import app.masthead.support.Routes;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route there is, asked by somebody. */
abstract class RouteTest extends PortalTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    void assertPermitted(Route route, RequestPostProcessor who, Set<String> permissions) {
        var status = ask(route, who).getResponse().getStatus();
        if (permissions.contains(route.rules().permission().orElseThrow())) {
            assertThat(status).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    MvcTestResult ask(Route route, RequestPostProcessor who) {
        var request = mvc.method(route.method()).uri(route.path()).with(who);
        return (route.changesState() ? request.with(csrf()) : request).exchange();
    }

    Stream<Route> guarded() {
        return Routes.of(mapping).stream()
                .filter(route -> !route.rules().open() && !route.isForMachines() && route.isOnTenantHosts());
    }
}
