package app.masthead.laws;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.as;
import static app.masthead.support.Cast.asEve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.PortalTest;
import app.masthead.support.Route;
import app.masthead.support.Routes;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No route that a browser can reach changes anything without the page's own token. */
class CsrfTests extends PortalTest {

    /** Identity providers post here from their own pages; what they send counts by its signature alone. */
    private static final String SIGNED_BY_PROVIDER = "/sign-in/saml/{connection}/logout";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @TestFactory
    @Defends(Attack.REQUEST_FORGERY)
    Stream<DynamicTest> a_change_without_a_token_is_refused() {
        return changes()
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> assertThat(mvc.method(route.method())
                                .uri(route.path())
                                .with(route.isOnTenantHosts() ? as(ADA) : asEve()))
                        .hasStatus4xxClientError()
                        .satisfies(answer ->
                                assertThat(answer.getResponse().getStatus()).isIn(401, 403))));
    }

    /** A page of another tenant's host is of the same site and cannot be trusted any more than the others. */
    @TestFactory
    @Defends(Attack.REQUEST_FORGERY)
    Stream<DynamicTest> a_change_that_another_site_sends_is_refused_whatever_its_token() {
        return changes().flatMap(route -> Stream.of("same-site", "cross-site")
                .map(site ->
                        DynamicTest.dynamicTest(route + " from " + site, () -> assertThat(mvc.method(route.method())
                                        .uri(route.path())
                                        .header("Sec-Fetch-Site", site)
                                        .with(csrf())
                                        .with(route.isOnTenantHosts() ? as(ADA) : asEve()))
                                .hasStatus(403))));
    }

    private Stream<Route> changes() {
        return Routes.of(mapping).stream()
                .filter(Route::changesState)
                .filter(route -> !route.isForMachines() && !route.pattern().equals(SIGNED_BY_PROVIDER));
    }

    @TestFactory
    @Defends(Attack.SIGN_OUT_FORGERY)
    Stream<DynamicTest> nothing_changes_by_being_looked_at() {
        return Stream.of("/sign-out", "/me/theme")
                .map(path -> DynamicTest.dynamicTest(
                        path,
                        () -> assertThat(mvc.get().uri(path).with(as(ADA))).hasStatus4xxClientError()));
    }
}
