package app.masthead.laws;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.asSetUpGuest;
import static app.masthead.support.Cast.inEmergency;

import app.masthead.platform.secrets.OneTimeSecret;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every route with people who are in otherwise than as usual, and so may do other things than their role says. */
class GuestPermissionTests extends RouteTest {

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

    @TestFactory
    Stream<DynamicTest> a_super_admin_who_has_entered_sees_everything_and_changes_sign_in_and_people_alone() {
        return guarded()
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(), () -> assertPermitted(route, cast.eveVisiting("acme"), VISITORS)));
    }

    @TestFactory
    Stream<DynamicTest> whoever_came_by_a_set_up_link_sees_and_configures_sign_in_alone() {
        var link = cast.setUpLink("acme", OneTimeSecret.next().digest(), 1);
        return guarded()
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(),
                        () -> assertPermitted(
                                route, asSetUpGuest("acme", link), Set.of("sign-in.view", "sign-in.configure"))));
    }

    @TestFactory
    Stream<DynamicTest> an_admin_who_came_in_by_the_emergency_way_puts_sign_in_and_people_right_and_no_more() {
        return guarded()
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(), () -> assertPermitted(route, inEmergency(ADA), IN_AN_EMERGENCY)));
    }

    /** Whoever is no admin does not come in that way; whoever is not one any more keeps what is left of both. */
    @TestFactory
    Stream<DynamicTest> nobody_gets_more_by_the_emergency_way_than_the_role_permits() {
        return guarded()
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(), () -> assertPermitted(route, inEmergency(CLEO), Set.of("account.own"))));
    }
}
