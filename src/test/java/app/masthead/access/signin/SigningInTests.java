package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.Endpoint;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SigningInTests extends SignInTest {

    @Test
    void a_member_comes_in_and_arrives_where_they_were_going() {
        var ada = visitor();
        var turnedAway = ada.get(at("acme", "/audit-log?q=spring%20sale"));
        assertThat(turnedAway.location()).startsWith("/sign-in?return=");
        var way = ada.get(at("acme", turnedAway.location()))
                .page()
                .select("a[href^=/sign-in/start/]")
                .attr("href");

        var answer = ada.get(identify(ada, ada.get(at("acme", way)).location(), ADA.email()));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/audit-log?q=spring%20sale");
        assertThat(ada.get(at("acme", answer.location())).status()).isEqualTo(200);
    }

    @Test
    @Defends(Attack.SESSION_FIXATION)
    void the_session_gets_another_id_at_sign_in_and_the_earlier_one_is_worth_nothing() {
        var ada = visitor();
        var begun = ada.get(at("acme", "/sign-in/start/" + connection("acme")));
        var before = begun.sessionCookie().orElseThrow();

        var answer = ada.get(identify(ada, begun.location(), ADA.email()));

        assertThat(answer.sessionCookie()).isPresent().get().isNotEqualTo(before);
        assertThat(isIn(visitor().with(before), "acme")).isFalse();
        assertThat(isIn(visitor().with(answer.sessionCookie().orElseThrow()), "acme"))
                .isTrue();
        assertThat(isIn(ada, "acme")).isTrue();
    }

    @Test
    @Defends(Attack.COOKIE_TOSSING)
    void the_cookie_belongs_to_one_host_and_to_no_script() {
        var ada = visitor();

        var cookie = signIn(ada, "acme", ADA.email()).sessionCookie().orElseThrow();

        assertThat(cookie.split("; ")).contains("Path=/", "HttpOnly", "SameSite=Lax");
        assertThat(cookie).doesNotContainIgnoringCase("domain=").doesNotContainIgnoringCase("max-age");
    }

    @Test
    @Defends(Attack.STOLEN_SESSION)
    void signing_out_ends_the_session_everywhere_the_cookie_is_held() {
        var ada = visitor();
        signIn(ada, "acme", ADA.email());
        var copy = visitor();
        ada.cookies().getCookies().forEach(copy.cookies()::addCookie);
        assertThat(isIn(copy, "acme")).isTrue();

        var token = ada.get(at("acme", SIGNED_IN_PAGE))
                .page()
                .select("form[action=/sign-out] input[name=_csrf]")
                .attr("value");
        var answer = ada.post(at("acme", "/sign-out"), Map.of("_csrf", token));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/sign-in/onward");
        assertThat(isIn(ada, "acme")).isFalse();
        assertThat(isIn(copy, "acme")).isFalse();
        assertThat(latest("acme")).isEqualTo("access.signed-out by Ada");
    }

    @Test
    void signing_out_waits_for_no_provider() {
        var ada = visitor();
        signIn(ada, "acme", ADA.email());
        cast.inTenant("acme", database -> database.sql(
                        "update auth_connection set config_version = config_version + 1 where id = :id")
                .param("id", connection("acme"))
                .update());
        var asked = provider().requests(Endpoint.DISCOVERY);
        var token = ada.get(at("acme", SIGNED_IN_PAGE))
                .page()
                .select("form[action=/sign-out] input[name=_csrf]")
                .attr("value");

        var answer = ada.post(at("acme", "/sign-out"), Map.of("_csrf", token));

        assertThat(provider().requests(Endpoint.DISCOVERY)).isEqualTo(asked);
        assertThat(answer.location()).isEqualTo("/sign-in/onward");
        assertThat(ada.get(at("acme", "/sign-in/onward")).body()).contains("/end-session?client_id=");
    }

    @Test
    @Defends(Attack.SIGN_OUT_FORGERY)
    void signing_out_needs_the_pages_own_token() {
        var ada = visitor();
        signIn(ada, "acme", ADA.email());

        assertThat(ada.post(at("acme", "/sign-out"), Map.of()).status()).isIn(401, 403);
        assertThat(ada.get(at("acme", "/sign-out")).status()).isGreaterThanOrEqualTo(400);
        assertThat(isIn(ada, "acme")).isTrue();
    }

    @Test
    void a_sign_in_is_on_record() {
        signIn(visitor(), "acme", ADA.email());

        assertThat(latest("acme")).isEqualTo("access.signed-in by Ada");
    }

    @Test
    @Defends(Attack.KEPT_TOKENS)
    void nothing_that_the_provider_issued_is_kept() {
        signIn(visitor(), "acme", ADA.email());

        var stored = cast.inTenant("acme", database -> database.sql(
                        "select string_agg(encode(attribute_bytes, 'escape'), ' ') from spring_session_attributes")
                .query(String.class)
                .single());
        assertThat(stored).doesNotContain("eyJ", "access_token", "id_token");
    }

    private String latest(String tenant) {
        return cast.inTenant(
                tenant, database -> database.sql("""
                        select operation || ' by ' || principal_name from audit_log
                        order by created_at desc, log_id desc limit 1""").query(String.class).single());
    }
}
