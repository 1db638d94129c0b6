package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.SignedIn;
import app.masthead.demo.identity.TokenFault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Whoever is in proves again to be that person before what is sensitive (OWASP ASVS 5.0, 7.5.1 and 6.8.4). */
class ReauthenticationTests extends SignInTest {

    private static final String SENSITIVE = "/settings/sessions/limits";
    private static final Duration LONG_AGO = Duration.ofMinutes(16);

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Test
    void a_page_asks_for_it_and_opens_afterwards() {
        var ada = signedInLongAgo();
        var asked = ada.get(at("acme", SENSITIVE));
        assertThat(asked.location()).isEqualTo("/sign-in/again?return=%2Fsettings%2Fsessions%2Flimits");

        var answer = ada.get(identify(ada, beginAgain(ada), ADA.email()));

        assertThat(answer.location()).isEqualTo(SENSITIVE);
        assertThat(ada.get(at("acme", SENSITIVE)).status()).isEqualTo(200);
        assertThat(lastAttempt()).isEqualTo("again ");
    }

    @Test
    void the_provider_is_told_to_ask_and_to_say_when_it_did() {
        assertThat(beginAgain(signedInLongAgo())).contains("prompt=login", "max_age=0");
    }

    @Test
    @Defends(Attack.SESSION_FIXATION)
    void the_session_goes_on_under_another_identifier_and_the_earlier_one_is_worth_nothing() {
        var ada = signedInLongAgo();
        var before = SignedIn.cookie(ada.cookies(), "acme.localhost");

        ada.get(identify(ada, beginAgain(ada), ADA.email()));

        var after = SignedIn.cookie(ada.cookies(), "acme.localhost");
        assertThat(after).isNotEqualTo(before);
        assertThat(isIn(visitor().with("masthead=" + before + ";"), "acme")).isFalse();
        assertThat(isIn(ada, "acme")).isTrue();
    }

    @Test
    void what_is_open_in_another_tab_can_still_be_sent() {
        var ada = signedInLongAgo();
        var token = ada.get(at("acme", SIGNED_IN_PAGE))
                .page()
                .select("form[action=/me/theme] input[name=_csrf]")
                .attr("value");

        ada.get(identify(ada, beginAgain(ada), ADA.email()));

        assertThat(ada.post(at("acme", "/me/theme"), Map.of("_csrf", token, "theme", "light"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_form_that_was_opened_in_time_can_be_sent_a_little_late() {
        var ada = visitor();
        signIn(ada, "acme", ADA.email());
        var form = ada.get(at("acme", SENSITIVE)).page();

        SignedIn.age(sessions, SignedIn.cookie(ada.cookies(), "acme.localhost"), LONG_AGO);
        assertThat(ada.get(at("acme", SENSITIVE)).status()).isEqualTo(303);

        assertThat(ada.send(at("acme", SENSITIVE), form).status())
                .as("it is read")
                .isEqualTo(400);
    }

    @Test
    void a_form_that_was_not_opened_in_time_is_not_taken() {
        var ada = visitor();
        signIn(ada, "acme", ADA.email());
        var other = ada.get(at("acme", SIGNED_IN_PAGE)).page();

        SignedIn.age(sessions, SignedIn.cookie(ada.cookies(), "acme.localhost"), LONG_AGO);

        assertThat(ada.send(at("acme", SENSITIVE), other).status()).isEqualTo(403);
    }

    @Test
    @Defends(Attack.FOREIGN_SIGN_IN)
    void somebody_else_does_not_take_the_session_over() {
        var ada = signedInLongAgo();
        var before = SignedIn.cookie(ada.cookies(), "acme.localhost");

        var answer = ada.get(identify(ada, beginAgain(ada), BOB.email()));

        assertThat(answer.location()).startsWith("/sign-in/again?problem=not-proved&");
        assertThat(lastAttempt()).isEqualTo("again other-person");
        assertThat(SignedIn.cookie(ada.cookies(), "acme.localhost")).isEqualTo(before);
        assertThat(ada.get(at("acme", SIGNED_IN_PAGE)).body()).contains("Your menu, Ada");
        assertThat(ada.get(at("acme", SENSITIVE)).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"STALE_AUTHENTICATION, old-proof", "NO_AUTHENTICATION_TIME, no-proof-time", "WRONG_NONCE, wrong-nonce"})
    @Defends(Attack.STOLEN_SESSION)
    void a_provider_that_does_not_ask_proves_nothing(TokenFault fault, String reason) {
        var ada = signedInLongAgo();
        var begun = beginAgain(ada);
        provider().misbehave(fault);

        var answer = ada.get(identify(ada, begun, ADA.email()));

        assertThat(answer.location()).startsWith("/sign-in/again?problem=");
        assertThat(lastAttempt()).isEqualTo("again " + reason);
        assertThat(ada.get(at("acme", SENSITIVE)).status()).isEqualTo(303);
        assertThat(isIn(ada, "acme")).isTrue();
        assertTellsNothing(answer);
    }

    @ParameterizedTest
    @EnumSource(names = {"STALE_AUTHENTICATION", "NO_AUTHENTICATION_TIME"})
    void whoever_is_let_through_by_the_provider_without_a_question_has_not_just_proved_it(TokenFault fault) {
        var ada = visitor();
        provider().misbehave(fault);

        signIn(ada, "acme", ADA.email());

        assertThat(isIn(ada, "acme")).isTrue();
        assertThat(ada.get(at("acme", SENSITIVE)).location()).startsWith("/sign-in/again");
    }

    @Test
    void a_provider_that_says_when_it_is_asked_to_is_believed_from_then_on() {
        var ada = visitor();
        provider().misbehave(TokenFault.NO_AUTHENTICATION_TIME);
        signIn(ada, "acme", ADA.email());
        provider().behave();

        ada.get(identify(ada, beginAgain(ada), ADA.email()));

        assertThat(ada.get(at("acme", SENSITIVE)).status()).isEqualTo(200);
    }

    @Test
    void of_a_provider_that_never_says_when_the_page_tells_what_to_do() {
        var ada = visitor();
        provider().misbehave(TokenFault.NO_AUTHENTICATION_TIME);
        signIn(ada, "acme", ADA.email());

        var answer = ada.get(identify(ada, beginAgain(ada), ADA.email()));

        assertThat(answer.location()).startsWith("/sign-in/again?problem=no-proof-time");
        assertThat(ada.get(at("acme", answer.location()))
                        .page()
                        .select("[role=alert]")
                        .text())
                .contains("did not say when", "Cannot sign in?");
    }

    private Visitor signedInLongAgo() {
        var ada = visitor();
        signIn(ada, "acme", ADA.email());
        SignedIn.age(sessions, SignedIn.cookie(ada.cookies(), "acme.localhost"), LONG_AGO);
        return ada;
    }

    private String beginAgain(Visitor visitor) {
        var page = visitor.get(at("acme", "/sign-in/again?return=" + encoded(SENSITIVE)))
                .page();
        return visitor.get(at("acme", page.select("a[href^=/sign-in/start/]").attr("href")))
                .location();
    }

    private String lastAttempt() {
        return cast.inTenant(
                "acme", database -> database.sql("""
                        select purpose || ' ' || coalesce(reason, '') from sign_in_attempt
                        order by created_at desc, attempt_id desc limit 1""").query(String.class).single());
    }
}
