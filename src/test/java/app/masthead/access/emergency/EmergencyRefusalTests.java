package app.masthead.access.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.passkeys.PasskeyForms;
import app.masthead.access.signin.Reply;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does not come in by the emergency way, and learns nothing by trying. */
class EmergencyRefusalTests extends EmergencyTest {

    @Test
    void a_code_opens_once() {
        var code = codes().getFirst();
        cameIn(code);

        assertRefused(prove(visitor(), admin, code));
    }

    @Test
    @Defends(Attack.LINK_USED_BY_MANY)
    void of_many_at_once_with_the_same_code_one_gets_in() throws Exception {
        var code = codes().getFirst();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tries = IntStream.range(0, 4)
                    .mapToObj(number -> (Callable<Reply>) () -> prove(visitor(), admin, code))
                    .toList();
            assertThat(threads.invokeAll(tries).stream()
                            .map(it -> it.resultNow().status()))
                    .filteredOn(Integer.valueOf(200)::equals)
                    .hasSize(1);
        }
    }

    @Test
    void a_stranger_cannot_use_up_the_tries_of_an_admin() {
        var code = codes().getFirst();
        for (int tries = 0; tries < 12; tries++) {
            assertRefused(prove(visitor(), admin, RecoveryCode.next(0).written()));
        }

        assertThat(prove(visitor(), admin, code).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"'', 0-0000, Enter your e-mail address", "ada@acme.example, '', Enter a recovery code"})
    void what_was_left_empty_is_said_at_the_field(String email, String code, String sentence) {
        var attempts = log("access.sign-in-refused").size();

        var answer = prove(visitor(), email, code);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".field__error").text()).contains(sentence);
        assertThat(log("access.sign-in-refused")).hasSize(attempts);
    }

    @Test
    void new_codes_end_the_old_ones() {
        var amy = signedIn();
        var old = codes(amy).getFirst();
        codes(amy);

        assertRefused(prove(visitor(), admin, old));
    }

    @Test
    @Defends(Attack.GUESSING)
    void a_wrong_code_and_an_unknown_address_get_the_same_answer() {
        codes();
        var wrong = prove(visitor(), admin, RecoveryCode.next(0).written());
        var unknown = prove(
                visitor(),
                "nobody." + adminId + "@acme.example",
                RecoveryCode.next(0).written());
        var nonsense = prove(visitor(), admin, "open sesame");

        assertRefused(wrong);
        assertThat(shown(unknown)).isEqualTo(shown(wrong));
        assertThat(shown(nonsense)).isEqualTo(shown(wrong));
        assertThat(log("access.sign-in-refused")).last().asString().contains("wrong-recovery-code: ");
    }

    private static String shown(Reply reply) {
        var page = reply.page();
        page.select("input").remove();
        page.select("[data-version], link, script").remove();
        return reply.status() + page.select("main").html();
    }

    @Test
    void whoever_is_no_admin_any_more_does_not_come_in() {
        var code = codes().getFirst();
        change("role = 'editor'");

        assertRefused(prove(visitor(), admin, code));
    }

    @Test
    void whoever_was_deactivated_does_not_come_in_by_code_nor_by_passkey() {
        var amy = signedIn();
        var code = codes(amy).getFirst();
        var key = authenticator();
        passkey(amy, key);
        change("status = 'deactivated', deactivated_at = now()");

        assertRefused(prove(visitor(), admin, code));
        var again = visitor();
        lost(again, "acme");
        assertRefused(new PasskeyForms(again, console("/emergency")).answerWith(key));
        assertThat(log("access.sign-in-refused")).last().asString().contains("not-an-admin: ");
    }

    @Test
    void a_code_of_one_tenant_opens_no_other() {
        var code = codes().getFirst();
        var amy = visitor();
        var token = token(lost(amy, "globex"));

        assertRefused(amy.post(console("/emergency/code"), Map.of("_csrf", token, "email", admin, "code", code)));
    }

    @Test
    void a_passkey_of_one_tenant_or_of_the_console_opens_no_other() {
        var key = authenticator();
        passkey(signedIn(), key);
        var amy = visitor();
        lost(amy, "globex");

        assertRefused(new PasskeyForms(amy, console("/emergency")).answerWith(key));
        assertThat(new PasskeyForms(visitor(), console("/sign-in"))
                        .answerWith(key)
                        .location())
                .startsWith("/sign-in?problem=refused");
    }

    @Test
    void the_way_in_another_browser_leads_nowhere() {
        var amy = visitor();
        var onward = onward(prove(amy, admin, codes().getFirst()));
        var thief = visitor();
        thief.get(at("acme", "/sign-in/emergency/start"));

        assertThat(thief.get(onward).location()).startsWith("/sign-in?problem=");
        assertThat(isInByEmergency(thief)).isFalse();
        assertThat(amy.get(onward).location()).as("it is used up").startsWith("/sign-in?problem=");
    }

    @Test
    void nobody_begins_at_the_installations_host() {
        assertThat(visitor().get(console("/emergency")).page().select("form")).isEmpty();
        var stranger = visitor();
        stranger.get(console("/emergency?tenant=nowhere&browser=" + "a".repeat(64)));
        assertThat(stranger.get(console("/emergency")).page().select("form")).isEmpty();
    }

    @Test
    void a_suspended_tenant_has_no_emergency_way() {
        cast.inInstallation(
                database -> database.sql("update tenant set status = 'suspended' where tenant_id = 'globex'")
                        .update());
        try {
            var dan = visitor();
            dan.get(console("/emergency?tenant=globex&browser=" + "a".repeat(64)));
            assertThat(dan.get(console("/emergency")).page().select("form")).isEmpty();
        } finally {
            cast.inInstallation(
                    database -> database.sql("update tenant set status = 'active' where tenant_id = 'globex'")
                            .update());
        }
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.page().select("[role=alert]").text()).startsWith("That did not let you in.");
        assertTellsNothing(reply);
    }
}
