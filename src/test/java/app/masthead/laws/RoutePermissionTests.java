package app.masthead.laws;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.RITA;
import static app.masthead.support.Cast.as;
import static app.masthead.support.Cast.asEve;
import static app.masthead.support.Cast.nobodyAt;
import static app.masthead.support.Cast.nobodyAtTheConsole;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.Permission;
import app.masthead.access.Role;
import app.masthead.support.Attack;
import app.masthead.support.CastMember;
import app.masthead.support.Defends;
import app.masthead.support.Route;
import app.masthead.support.Routes;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every route with everybody: who may use it, who may not, and what strangers get. A new route is in here by itself. */
class RoutePermissionTests extends RouteTest {

    private static final List<CastMember> MEMBERS = List.of(ADA, BOB, RITA, CLEO);

    @Test
    void every_route_declares_a_known_permission_or_why_it_is_open() {
        assertThat(Routes.of(mapping)).isNotEmpty().allSatisfy(route -> assertThat(route.rules()
                                .open()
                        || route.rules().permission().flatMap(Permission::of).isPresent())
                .as("%s names a permission", route)
                .isTrue());
    }

    @TestFactory
    @Defends(Attack.MISSING_PERMISSION)
    Stream<DynamicTest> a_member_gets_what_the_role_permits_and_nothing_else() {
        return guarded().flatMap(route -> MEMBERS.stream()
                .map(member -> DynamicTest.dynamicTest(route + " as " + member.name(), () -> check(route, member))));
    }

    private void check(Route route, CastMember member) {
        var may = Role.valueOf(member.role().toUpperCase(Locale.ROOT)).permissions(member.reviewer()).stream()
                .map(Permission::code)
                .collect(Collectors.toSet());
        assertPermitted(route, as(member), may);
    }

    @TestFactory
    @Defends(Attack.MISSING_PERMISSION)
    Stream<DynamicTest> nobody_gets_nothing() {
        return guarded()
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(), () -> assertTurnedAway(route, ask(route, nobodyAt("acme")))));
    }

    @TestFactory
    @Defends({Attack.SESSION_AT_ANOTHER_TENANT, Attack.MISSING_PERMISSION})
    Stream<DynamicTest> a_member_of_another_tenant_is_nobody_here() {
        return guarded()
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(), () -> assertTurnedAway(route, ask(route, as(DAN, "acme.localhost")))));
    }

    @TestFactory
    Stream<DynamicTest> an_unknown_host_knows_no_route() {
        return Routes.of(mapping).stream()
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(), () -> assertThat(ask(route, as(ADA, "stranger.localhost")))
                                .hasStatus(404)));
    }

    @TestFactory
    Stream<DynamicTest> a_tenants_route_does_not_exist_on_the_installations_hosts() {
        return guarded()
                .filter(route -> !isServed(route, Route::isOnInstallationHost))
                .flatMap(route -> Stream.of(
                        DynamicTest.dynamicTest(route + " on the preview host", () -> assertThat(
                                        ask(route, as(ADA, "preview.localhost"))
                                                .getResponse()
                                                .getStatus())
                                .isIn(403, 404)),
                        DynamicTest.dynamicTest(route + " on the console's", () -> assertThat(ask(route, asEve()))
                                .hasStatus(404))));
    }

    @TestFactory
    Stream<DynamicTest> a_super_admin_may_use_the_installations_routes() {
        return installations()
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> assertThat(
                                ask(route, asEve()).getResponse().getStatus())
                        .isNotIn(401, 403)
                        .isLessThan(500)));
    }

    @TestFactory
    @Defends(Attack.MISSING_PERMISSION)
    Stream<DynamicTest> nobody_else_may_use_the_installations_routes() {
        return installations()
                .flatMap(route -> Stream.of(
                        DynamicTest.dynamicTest(
                                route + " signed out", () -> assertTurnedAway(route, ask(route, nobodyAtTheConsole()))),
                        DynamicTest.dynamicTest(
                                route + " as a tenant's admin",
                                () -> assertTurnedAway(route, ask(route, as(ADA, "localhost"))))));
    }

    @TestFactory
    @Defends(Attack.SUPER_ADMIN_AT_A_TENANT)
    Stream<DynamicTest> a_super_admin_is_nobody_on_a_tenants_host() {
        return guarded()
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(), () -> assertTurnedAway(route, ask(route, asEve("acme.localhost")))));
    }

    @TestFactory
    Stream<DynamicTest> an_installations_route_does_not_exist_on_a_tenants_host() {
        return installations()
                .filter(route -> !isServed(route, Route::isOnTenantHosts))
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(), () -> assertThat(ask(route, as(ADA))).hasStatus(404)));
    }

    /** Whether the same address is answered there too, by this handler or by another. */
    private boolean isServed(Route route, Predicate<Route> there) {
        return Routes.of(mapping).stream()
                .filter(it -> it.toString().equals(route.toString()))
                .anyMatch(there);
    }

    private static void assertTurnedAway(Route route, MvcTestResult answer) {
        if (route.changesState()) {
            assertThat(answer).hasStatus(401);
        } else {
            assertThat(answer).hasStatus(303);
            assertThat(answer.getResponse().getHeader("Location")).startsWith("/sign-in");
        }
    }

    private Stream<Route> installations() {
        return Routes.of(mapping).stream().filter(route -> !route.rules().open() && route.isOnInstallationHost());
    }
}
