package app.masthead.access.setup;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.support.Attack;
import app.masthead.support.Cast;
import app.masthead.support.Defends;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever came by a set-up link: what such a guest may do, and for how long. */
class SetUpGuestTests extends SetUpLinkTest {

    @Test
    void whoever_opens_it_sees_and_configures_connections() {
        var visitor = opened(made("For us", null));

        assertThat(List.of("/settings/sign-in", connection(), connection() + "/openid-connect", guide()))
                .allSatisfy(path ->
                        assertThat(visitor.get(at(path)).status()).as(path).isEqualTo(200));
        var form = visitor.get(at(guide())).page();
        assertThat(form.select(".presence").text()).contains("Ada");
        assertThat(form.select(".menu__head").text()).contains("Set-up guest");
        assertThat(form.select("a.bar__tenant").attr("href")).isEqualTo("/settings/sign-in");
    }

    @Test
    @Defends(Attack.SESSION_FIXATION)
    void the_session_gets_another_id() {
        var link = made(null, null).toString();
        var guest = visitor();
        var token = guest.get(link).page().select("input[name=_csrf]").attr("value");
        var before = guest.session("acme.localhost");

        guest.post(link, Map.of("_csrf", token));

        assertThat(before).isNotEmpty().isNotEqualTo(guest.session("acme.localhost"));
        assertThat(isIn(guest)).isTrue();
        assertThat(isIn(visitor().with("masthead=" + before + ";"))).isFalse();
    }

    @Test
    @Defends(Attack.MISSING_PERMISSION)
    void nothing_else_is_open_to_such_a_guest() {
        var visitor = opened(made(null, null));

        assertThat(List.of(
                        "/",
                        "/products",
                        "/audit-log",
                        "/settings/general",
                        "/settings/people",
                        "/settings/sign-in/attempts",
                        "/settings/sign-in/enforcement",
                        "/settings/sign-in/emergency",
                        "/settings/sign-in/domains",
                        "/settings/sign-in/provisioning",
                        "/settings/sign-in/provisioning/demo-acme-oidc",
                        "/me/sessions",
                        LINKS))
                .allSatisfy(path ->
                        assertThat(visitor.get(at(path)).status()).as(path).isEqualTo(403));
    }

    @Test
    void no_link_leads_such_a_guest_to_what_is_not_open() {
        var visitor = opened(made(null, null));

        assertThat(List.of("/settings/sign-in", connection(), guide())).allSatisfy(path -> {
            var links = visitor.get(at(path)).page().select("a[href^=/]").eachAttr("href");
            assertThat(Set.copyOf(links))
                    .isNotEmpty()
                    .allSatisfy(link ->
                            assertThat(visitor.get(at(link)).status()).as(link).isLessThan(400));
        });
        assertThat(visitor.get(at("/settings/sign-in")).page().select("#policy"))
                .isEmpty();
    }

    @Test
    void such_a_guest_switches_nothing_on_or_off() {
        var visitor = opened(made(null, null));
        var token = form(visitor);

        assertThat(List.of(
                        connection() + "/activation", connection() + "/deactivation", "/settings/sign-in/enforcement"))
                .allSatisfy(path -> assertThat(
                                visitor.post(at(path), Map.of("_csrf", token)).status())
                        .as(path)
                        .isEqualTo(403));
    }

    @Test
    void what_such_a_guest_does_is_written_down_with_the_maker_of_the_link() {
        var visitor = opened(made(null, null));

        visitor.post(at("/settings/sign-in/connections"), Map.of("_csrf", form(visitor), "kind", "oidc"));

        List<String> written = cast.inTenant(
                "acme", database -> database.sql("""
                        select operation || ' ' || principal_name from audit_log
                        where operation in ('access.connection-added', 'access.set-up-link-opened')
                        order by created_at desc, log_id desc limit 3""").query(String.class).list());
        assertThat(written)
                .contains("access.connection-added Set-up guest (Ada)", "access.set-up-link-opened Set-up guest (Ada)");
    }

    @Test
    void several_browsers_may_open_it() {
        var link = made(null, null);
        var first = opened(link);
        var second = opened(link);

        assertThat(isIn(first)).isTrue();
        assertThat(isIn(second)).isTrue();
    }

    @Test
    void with_a_sixth_browser_the_first_is_out() {
        var link = made(null, null);
        var first = opened(link);
        for (var other = 2; other <= 6; other++) {
            opened(link);
        }

        assertThat(isIn(first)).isFalse();
    }

    @Test
    void revoking_it_ends_what_was_begun_by_it_at_once() {
        var link = made(null, null);
        var visitor = opened(link);
        var id = cast.inTenant(
                "acme", database -> database.sql("select id from set_up_link order by created_at desc limit 1")
                        .query(UUID.class)
                        .single());

        var answer = mvc.post()
                .uri(LINKS + "/" + id + "/revocation")
                .with(as(ADA))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(303);
        assertThat(isIn(visitor)).isFalse();
        assertUseless(link);
    }

    @Test
    void a_link_that_is_over_and_what_was_begun_by_it_let_nobody_in() {
        var secret = OneTimeSecret.next();
        var over = cast.setUpLink("acme", secret.digest(), -1);
        var open = cast.setUpLink("acme", OneTimeSecret.next().digest(), 1);

        assertUseless(URI.create(at("/set-up/" + secret.value())));
        assertThat(mvc.get().uri(guide()).with(Cast.asSetUpGuest("acme", over)).exchange())
                .hasStatus(303);
        assertThat(mvc.get().uri(guide()).with(Cast.asSetUpGuest("acme", open)).exchange())
                .hasStatusOk();
    }

    @Test
    @Defends(Attack.SESSION_AT_ANOTHER_TENANT)
    void what_was_begun_by_it_is_nothing_on_another_tenants_host() {
        var link = cast.setUpLink("acme", OneTimeSecret.next().digest(), 1);

        assertThat(mvc.get()
                        .uri("/settings/sign-in/connections")
                        .with(Cast.asSetUpGuest("acme", link, "globex.localhost"))
                        .exchange())
                .hasStatus(303);
    }
}
