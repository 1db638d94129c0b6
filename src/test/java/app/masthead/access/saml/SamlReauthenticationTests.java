package app.masthead.access.saml;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.SignedIn;
import app.masthead.access.signin.Reply;
import app.masthead.access.signin.Visitor;
import app.masthead.demo.identity.saml.SamlFault;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Whoever is in by SAML proves again to be that person; the answer comes from another site, without the session. */
class SamlReauthenticationTests extends SamlSignInTest {

    private static final String SENSITIVE = "/settings/sessions/limits";
    private static final Duration LONG_AGO = Duration.ofMinutes(16);

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @BeforeEach
    void knowThem() {
        link(ADA);
        link(CLEO);
    }

    @Test
    void a_page_asks_for_it_and_opens_afterwards() {
        var ada = signedInLongAgo();
        assertThat(ada.get(at("acme", SENSITIVE)).location()).startsWith("/sign-in/again");

        var done = proveAgain(ada, ADA.email());

        assertThat(done.location()).isEqualTo(SENSITIVE);
        assertThat(ada.get(at("acme", SENSITIVE)).status()).isEqualTo(200);
        assertThat(lastAttempt()).isEqualTo("again  Ada");
    }

    @ParameterizedTest
    @CsvSource({
        "STALE_AUTHENTICATION, authentication-too-old",
        "WRONG_AUDIENCE, wrong-audience",
        "REFUSED, refused-by-provider"
    })
    void what_is_refused_is_told_to_the_person_who_is_in_and_stands_on_their_record(SamlFault fault, String reason) {
        var ada = signedInLongAgo();
        provider().misbehave(fault);

        var done = proveAgain(ada, ADA.email());

        assertThat(done.location()).startsWith("/sign-in/again?problem=");
        assertThat(ada.get(at("acme", done.location())).page().select("[role=alert]"))
                .isNotEmpty();
        assertThat(lastAttempt()).isEqualTo("again " + reason + " Ada");
        assertThat(ada.get(at("acme", SENSITIVE)).status()).isEqualTo(303);
        assertThat(isIn(ada, "acme")).isTrue();
        assertTellsNothing(done);
    }

    @Test
    void a_connection_that_was_changed_meanwhile_is_told_as_well() {
        var ada = signedInLongAgo();
        var answer = answer(ada, beginAgain(ada), ADA.email());
        change("acme", "config_version = config_version + 1");

        var done = ada.get(at("acme", bring(ada, answer).location()));

        assertThat(done.location()).startsWith("/sign-in/again?problem=");
        assertThat(lastAttempt()).isEqualTo("again changed-connection Ada");
    }

    @Test
    void somebody_else_does_not_take_the_session_over() {
        var ada = signedInLongAgo();

        var done = proveAgain(ada, CLEO.email());

        assertThat(done.location()).startsWith("/sign-in/again?problem=not-proved");
        assertThat(lastAttempt()).isEqualTo("again other-person Ada");
        assertThat(ada.get(at("acme", SIGNED_IN_PAGE)).body()).contains("Your menu, Ada");
    }

    @Test
    void a_test_of_settings_that_were_changed_meanwhile_says_so_on_its_page() {
        var ada = visitor();
        signInBySaml(ada, ADA);
        draft();
        var page = ada.get(at("acme", "/settings/sign-in/connections/" + saml("acme")))
                .page();
        var begun = ada.post(
                        at("acme", "/settings/sign-in/connections/" + saml("acme") + "/tests"),
                        Map.of("_csrf", page.select("input[name=_csrf]").attr("value")))
                .page();
        var between = ada.get(at("acme", begun.select("main a.button--primary").attr("href")))
                .page();
        var answer = answer(ada, between.select("a[data-follow]").attr("href"), ADA.email());
        cast.inTenant("acme", database -> database.sql(
                        "update auth_connection_draft set revision = revision + 1 where connection_id = :id")
                .param("id", saml("acme"))
                .update());

        var done = ada.get(at("acme", bring(ada, answer).location()));

        assertThat(done.location()).contains("/tests/");
        assertThat(ada.get(at("acme", done.location())).page().text()).contains("changed-connection");
    }

    /** The settings that are in use, to be tested. */
    private void draft() {
        cast.inTenant(
                "acme", database -> database.sql("""
                        update auth_connection_draft d
                        set idp_entity_id = c.idp_entity_id, sso_url = c.sso_url, sso_binding = c.sso_binding
                        from auth_connection c where c.id = d.connection_id and c.id = :id""").param("id", saml("acme")).update());
    }

    private Visitor signedInLongAgo() {
        var ada = visitor();
        signInBySaml(ada, ADA);
        SignedIn.age(sessions, SignedIn.cookie(ada.cookies(), "acme.localhost"), LONG_AGO);
        return ada;
    }

    private String beginAgain(Visitor visitor) {
        var page = visitor.get(at("acme", "/sign-in/again?return=" + encoded(SENSITIVE)))
                .page();
        return visitor.get(at("acme", page.select("a[href^=/sign-in/saml/]").attr("href")))
                .location();
    }

    /** To the provider and back, whoever says to be there. */
    private Reply proveAgain(Visitor visitor, String email) {
        var brought = bring(visitor, answer(visitor, beginAgain(visitor), email));
        assertThat(brought.status()).isEqualTo(303);
        return visitor.get(at("acme", brought.location()));
    }

    private String lastAttempt() {
        return cast.inTenant(
                "acme", database -> database.sql("""
                        select purpose || ' ' || coalesce(reason, '') || ' ' || coalesce(person_name, 'nobody')
                        from sign_in_attempt order by created_at desc, attempt_id desc limit 1""").query(String.class).single());
    }
}
