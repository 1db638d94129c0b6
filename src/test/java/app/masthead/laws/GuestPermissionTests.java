package app.masthead.laws;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.inEmergency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.PortalTest;
import app.masthead.support.Route;
import app.masthead.support.Routes;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of a tenant with those who are there otherwise than as usual. A new route is in here by itself. */
class GuestPermissionTests extends PortalTest {

    private static final Set<String> IN_AN_EMERGENCY =
            Set.of("sign-in.view", "sign-in.configure", "sign-in.decide", "users.view", "users.edit", "account.own");

    private static final Set<String> VISITORS = Set.of(
            "home.view",
            "catalog.view",
            "creatives.view",
            "orders.view",
            "buyers.view",
            "workflow.view",
            "audit.view",
            "audit.export",
            "sign-in.view",
            "sign-in.configure",
            "sign-in.decide",
            "users.view",
            "users.edit");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @TestFactory
    Stream<DynamicTest> a_super_admin_who_has_entered_sees_everything_and_changes_sign_in_and_people_alone() {
        return routes(route -> assertPermitted(route, cast.eveVisiting("acme"), VISITORS));
    }

    @TestFactory
    Stream<DynamicTest> an_admin_who_came_in_by_the_emergency_way_puts_sign_in_and_people_right_and_no_more() {
        return routes(route -> assertPermitted(route, inEmergency(ADA), IN_AN_EMERGENCY));
    }

    /** Whoever is no admin does not come in that way; whoever is not one any more keeps what is left of both. */
    @TestFactory
    Stream<DynamicTest> nobody_gets_more_by_the_emergency_way_than_the_role_permits() {
        return routes(route -> assertPermitted(route, inEmergency(CLEO), Set.of("account.own")));
    }

    private Stream<DynamicTest> routes(Consumer<Route> check) {
        return Routes.of(mapping).stream()
                .filter(route -> !route.rules().open() && !route.isForMachines() && route.isOnTenantHosts())
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> check.accept(route)));
    }

    private void assertPermitted(Route route, RequestPostProcessor who, Set<String> permissions) {
        var request = mvc.method(route.method()).uri(route.path()).with(who);
        var answer = (route.changesState() ? request.with(csrf()) : request).exchange();
        var status = answer.getResponse().getStatus();
        if (permissions.contains(route.rules().permission().orElseThrow())) {
            assertThat(status).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }
}
