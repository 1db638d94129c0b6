package app.masthead.access.installation;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.passkeys.PasskeyForms;
import app.masthead.access.passkeys.SoftAuthenticator;
import app.masthead.access.signin.Reply;
import app.masthead.access.signin.Visitor;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Coming in to the console with a passkey, over real HTTP and with sessions in the database. */
class PasskeySignInTests extends ConsoleEntranceTest {

    private final SoftAuthenticator key = authenticator();

    @Test
    void whoever_holds_a_passkey_comes_in_and_arrives_where_they_were_going() {
        joined(visitor(), key);
        var una = visitor();

        var answer = new PasskeyForms(una, console("/sign-in?return=/console/people")).answerWith(key);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/console/people");
        assertThat(isInConsole(una)).isTrue();
    }

    @Test
    @Defends(Attack.SESSION_FIXATION)
    void the_session_gets_another_id() {
        joined(visitor(), key);
        var una = visitor();
        var form = new PasskeyForms(una, console("/sign-in"));
        var before = una.cookies().getCookies().getFirst().getValue();

        assertThat(form.answerWith(key).sessionCookie())
                .isPresent()
                .get()
                .asString()
                .doesNotContain(before);
    }

    @Test
    @Defends(Attack.UNVERIFIED_PASSKEY)
    void a_key_that_does_not_verify_the_person_does_not_open() {
        joined(visitor(), key);
        assertTurnedAway(visitor(), key.withoutVerification(), "passkey-not-verified");
    }

    @Test
    void a_key_used_on_the_page_of_a_tenant_does_not_open() {
        joined(visitor(), key);
        assertTurnedAway(visitor(), key.at("http://acme.localhost:" + port()), "passkey-not-verified");
    }

    @Test
    void a_key_of_another_host_does_not_open() {
        joined(visitor(), key);
        assertTurnedAway(visitor(), key.of("acme.localhost"), "passkey-not-verified");
    }

    @Test
    void a_key_that_nobody_knows_does_not_open() {
        new PasskeyForms(visitor(), invite(eve()).link()).options();
        var strange = authenticator();
        strange.create(new PasskeyForms(visitor(), invite(eve()).link()).options());
        assertTurnedAway(visitor(), strange, "unknown-passkey");
    }

    @Test
    void a_copy_of_a_key_is_found_out_by_its_counter() {
        joined(visitor(), key);
        signIn(visitor(), key.countingFrom(40));
        assertTurnedAway(visitor(), key.countingFrom(20), "copied-passkey");
    }

    @Test
    void a_key_that_does_not_count_at_all_goes_on_working() {
        joined(visitor(), key.notCounting());
        signIn(visitor(), key);
        var una = visitor();

        signIn(una, key);

        assertThat(isInConsole(una)).isTrue();
    }

    @Test
    void an_answer_opens_once() {
        joined(visitor(), key);
        var una = visitor();
        var form = new PasskeyForms(una, console("/sign-in"));
        var answer = key.get(form.options());

        assertThat(form.send(answer).location()).isEqualTo("/");
        var token = token(una.get(console("/console")).page());
        una.post(console("/sign-out"), Map.of("_csrf", token));
        var replayed = new PasskeyForms(una, console("/sign-in")).send(answer);

        assertThat(replayed.location()).startsWith("/sign-in?problem=refused");
        assertThat(isInConsole(una)).isFalse();
    }

    @Test
    void of_many_at_once_with_the_same_answer_one_is_believed() throws Exception {
        joined(visitor(), key);
        var una = visitor();
        var form = new PasskeyForms(una, console("/sign-in"));
        var answer = key.get(form.options());

        try (var threads = Executors.newFixedThreadPool(8)) {
            var tries = IntStream.range(0, 8)
                    .mapToObj(number -> (Callable<Reply>) () -> form.send(answer))
                    .toList();
            var locations = threads.invokeAll(tries).stream()
                    .map(it -> it.resultNow().header("Location").orElse(""))
                    .toList();
            assertThat(locations).filteredOn("/"::equals).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void an_answer_is_worth_nothing_in_another_browser() {
        joined(visitor(), key);
        var answer = key.get(new PasskeyForms(visitor(), console("/sign-in")).options());
        var thief = visitor();

        var reply = new PasskeyForms(thief, console("/sign-in")).send(answer);

        assertThat(reply.location()).startsWith("/sign-in?problem=refused");
        assertThat(isInConsole(thief)).isFalse();
    }

    @Test
    void a_question_is_forgotten_after_five_minutes() {
        joined(visitor(), key);
        var una = visitor();
        var form = new PasskeyForms(una, console("/sign-in"));
        var answer = key.get(form.options());
        change("update passkey_ceremony set expires_at = now()");

        assertThat(form.send(answer).location()).startsWith("/sign-in?problem=refused");
    }

    @Test
    void a_question_to_make_a_key_is_not_answered_by_using_one() {
        var una = visitor();
        joined(una, key);
        var made = new PasskeyForms(una, console("/me/passkeys"));
        var answer = key.get(made.options());

        assertThat(new PasskeyForms(visitor(), console("/sign-in")).send(answer).location())
                .startsWith("/sign-in?problem=refused");
    }

    @Test
    void whoever_was_deactivated_does_not_come_in_however_well_the_key_fits() {
        var una = joined(visitor(), key);
        change("update super_admin set status = 'deactivated' where email = '" + una.email() + "'");
        assertTurnedAway(visitor(), key, "deactivated");
    }

    @Test
    @Defends(Attack.SUPER_ADMIN_AT_A_TENANT)
    void no_passkey_opens_a_tenants_portal() {
        joined(visitor(), key);
        var una = visitor();

        assertThat(una.post(at("acme", "/sign-in/passkey"), Map.of()).status()).isIn(401, 403, 404);
        assertThat(una.get(at("acme", "/sign-in")).page().select("form[data-passkey]"))
                .isEmpty();
    }

    private void assertTurnedAway(Visitor una, SoftAuthenticator with, String reason) {
        var reply = signIn(una, with);

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).startsWith("/sign-in?problem=refused");
        assertThat(isInConsole(una)).isFalse();
        assertThat(latestRefusal()).startsWith(reason + ": ");
        assertTellsNothing(reply);
    }

    private String latestRefusal() {
        return cast.inInstallation(
                database -> database.sql("""
                        select error from installation_audit_log where operation = 'access.sign-in-refused'
                        order by created_at desc, log_id desc limit 1""").query(String.class).single());
    }
}
