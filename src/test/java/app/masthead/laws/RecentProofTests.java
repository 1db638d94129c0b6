package app.masthead.laws;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.EVE;
import static app.masthead.support.Cast.nobodyAt;
import static app.masthead.support.Cast.nobodyAtTheConsole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.access.SignedIn;
import app.masthead.notifications.SlackAddress;
import app.masthead.platform.secrets.Secret;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.PortalTest;
import app.masthead.support.Route;
import app.masthead.support.Routes;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever lets people in or out, takes a secret in, or takes people's data away, asks for a proof of late (OWASP ASVS 5.0, 7.5.1
 * and 7.5.3). Which routes these are is read from what they permit, so that a new one cannot be forgotten.
 */
class RecentProofTests extends PortalTest {

    /** Whoever may use such a route changes who comes in; its page is a form. */
    private static final Set<String> CHANGES_WHO_COMES_IN =
            Set.of("sign-in.configure", "sign-in.decide", "users.edit", "buyers.tokens", "console.edit");

    /** The end of what was begun with a proof; its answer is good for once and cannot wait for another. */
    private static final Set<String> BEGUN_WITH_PROOF = Set.of(
            "GET /settings/sign-in/connections/{connection}/tests/answer",
            "GET /console/tenants/{tenantId}/entry/{entry}",
            "GET /console/tenants/{tenantId}/entry/{entry}/code");

    private static final Set<String> PERSONAL_DATA =
            Set.of("users.view", "sign-in.view", "audit.export", "console.view");

    /** What is kept sealed, as forms hand it over. */
    private static final Set<Class<?>> SECRETS = Set.of(Secret.class, SlackAddress.class);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Test
    @Defends({Attack.ADMIN_BY_CLAIM, Attack.STOLEN_SESSION})
    void every_sensitive_route_asks_for_a_recent_proof() {
        assertThat(sensitive()).isNotEmpty().allSatisfy(route -> assertThat(
                        route.rules().recentProof())
                .as("%s is marked", route)
                .isTrue());
    }

    @TestFactory
    Stream<DynamicTest> whoever_proved_it_long_ago_proves_it_again_before_the_page_opens() {
        return proven().filter(route -> !route.changesState())
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    var answer = ask(route, Duration.ofMinutes(16));
                    assertThat(answer).hasStatus(303);
                    assertThat(answer.getResponse().getHeader("Location")).startsWith("/sign-in/again");
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_form_that_was_open_in_time_may_still_be_sent() {
        return proven().filter(Route::changesState)
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(), () -> assertThat(ask(route, Duration.ofMinutes(29), Duration.ofMinutes(14))
                                        .getResponse()
                                        .getStatus())
                                .isNotIn(401, 403)
                                .isLessThan(500)));
    }

    @TestFactory
    Stream<DynamicTest> a_form_that_comes_too_late_changes_nothing_and_says_how_to_go_on() {
        return proven().filter(Route::changesState)
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(), () -> assertThat(ask(route, Duration.ofMinutes(31), Duration.ofMinutes(16)))
                                .hasStatus(403)
                                .bodyText()
                                .contains("Confirm it is you", "/sign-in/again")));
    }

    @TestFactory
    Stream<DynamicTest> a_form_that_was_never_opened_in_time_changes_nothing() {
        return proven().filter(Route::changesState)
                .map(route ->
                        DynamicTest.dynamicTest(route.toString(), () -> assertThat(ask(route, Duration.ofMinutes(16)))
                                .hasStatus(403)));
    }

    @TestFactory
    Stream<DynamicTest> whoever_proved_it_a_moment_ago_is_not_asked() {
        return proven().map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
            var answer = ask(route, Duration.ZERO);
            assertThat(answer.getResponse().getStatus()).isNotIn(401, 403).isLessThan(500);
            assertThat(String.valueOf(answer.getResponse().getHeader("Location")))
                    .doesNotContain("/sign-in/again");
        }));
    }

    private MvcTestResult ask(Route route, Duration ago) {
        return ask(route, ago, Duration.ofDays(1));
    }

    /** In a session in which such a page was opened that long ago. */
    private MvcTestResult ask(Route route, Duration ago, Duration opened) {
        var now = Instant.now();
        Map<String, Object> page =
                Map.of("page-opened-in-time", now.minus(opened).toEpochMilli());
        var session = route.isOnTenantHosts()
                ? SignedIn.cookie(sessions, ADA.tenant(), ADA.id(), now.minus(ago), page)
                : SignedIn.superAdminCookie(sessions, EVE, now.minus(ago), page);
        var request = mvc.method(route.method())
                .uri(route.path().replace("/01990000-0000-7000-8000-00000000dead.csv", ".csv"))
                .with(route.isOnTenantHosts() ? nobodyAt("acme") : nobodyAtTheConsole())
                .cookie(new Cookie("masthead", session));
        return (route.changesState() ? request.with(csrf()) : request).exchange();
    }

    private Stream<Route> sensitive() {
        return Routes.of(mapping).stream().filter(RecentProofTests::isSensitive);
    }

    private static boolean isSensitive(Route route) {
        var permission = route.rules().permission().orElse("");
        return CHANGES_WHO_COMES_IN.contains(permission) && !BEGUN_WITH_PROOF.contains(route.toString())
                || PERSONAL_DATA.contains(permission) && route.pattern().endsWith("{kind:csv|json}")
                || takesSecret(route);
    }

    private static boolean takesSecret(Route route) {
        return Arrays.stream(route.handler().getMethodParameters())
                .flatMap(parameter -> Arrays.stream(parameter.getParameterType().getDeclaredMethods()))
                .anyMatch(method -> SECRETS.contains(method.getReturnType()));
    }

    /** Everything that is marked, whether it has to be or not. */
    private Stream<Route> proven() {
        return Routes.of(mapping).stream().filter(route -> route.rules().recentProof());
    }
}
