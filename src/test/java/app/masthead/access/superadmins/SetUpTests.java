package app.masthead.access.superadmins;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.passkeys.PasskeyForms;
import app.masthead.access.passkeys.SoftAuthenticator;
import app.masthead.access.signin.Visitor;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import org.junit.jupiter.api.Test;

/** The one-time link that the start of an installation without anybody prints. */
class SetUpTests extends SetUpTest {

    @Test
    void whoever_opens_the_link_first_is_a_super_admin_with_a_passkey_and_is_in() {
        var fay = visitor();
        var key = authenticator();

        var answer = fill(fay, printed()).answerWith(key);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/console");
        assertThat(isInConsole(fay)).isTrue();
        assertThat(status(email)).isEqualTo("active");
        assertThat(operations(id(email)))
                .containsExactly("access.super-admin-joined", "access.passkey-added", "access.signed-in");
        assertThat(isInConsole(comeBack(key))).isTrue();
    }

    @Test
    @Defends(Attack.SESSION_FIXATION)
    void the_session_gets_another_id() {
        var fay = visitor();
        var form = fill(fay, printed());
        var before = fay.session("localhost");

        form.answerWith(authenticator());

        assertThat(before).isNotEmpty().isNotEqualTo(fay.session("localhost"));
        assertThat(isInConsole(visitor().with("masthead=" + before + ";"))).isFalse();
    }

    private Visitor comeBack(SoftAuthenticator key) {
        var again = visitor();
        signIn(again, key);
        return again;
    }

    @Test
    void the_link_works_once() {
        var link = printed();
        fill(visitor(), link).answerWith(authenticator());

        assertThat(visitor().get(link).status()).isEqualTo(404);
    }

    @Test
    @Defends(Attack.LINK_USED_BY_MANY)
    void of_two_who_open_it_at_once_one_gets_in() {
        var link = printed();
        var fay = fill(visitor(), link);
        var mallory = fill(visitor(), link).type("email", "mallory@masthead.example");
        var malloryAnswers = authenticator().create(mallory.options());

        assertThat(fay.answerWith(authenticator()).status()).isEqualTo(303);
        assertThat(mallory.send(malloryAnswers).status()).isEqualTo(404);
        assertThat(count("mallory@masthead.example")).isZero();
    }

    @Test
    void a_link_by_which_nobody_came_in_still_works() {
        var link = printed();
        var form = fill(visitor(), link);
        var answer = authenticator().create(form.options());
        change("insert into super_admin (id, email, name, status, created_by, updated_by) values (gen_random_uuid(), '"
                + email + "', 'Fay', 'deactivated', 'test', 'test')");

        assertThat(form.send(answer).status()).isEqualTo(404);

        assertThat(fill(visitor(), link).answerWith(authenticator()).status()).isEqualTo(303);
    }

    @Test
    void a_link_that_is_looked_at_is_not_used() {
        var link = printed();
        visitor().get(link);

        assertThat(visitor().get(link).status()).isEqualTo(200);
    }

    @Test
    void a_passkey_alone_does_not_do_without_name_and_address() {
        var form = new PasskeyForms(visitor(), printed()).type("name", "Fay").type("email", "no address");

        var answer = form.send("{}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".error-summary").text()).contains("Enter an e-mail address");
        assertThat(answer.header("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    @Defends(Attack.UNVERIFIED_PASSKEY)
    void a_key_without_verification_of_the_person_makes_nobody_a_super_admin() {
        var answer = fill(visitor(), printed()).answerWith(authenticator().withoutVerification());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text()).contains("could not be used");
        assertThat(count(email)).isZero();
    }
}
