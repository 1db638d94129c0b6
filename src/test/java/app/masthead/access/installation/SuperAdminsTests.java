package app.masthead.access.installation;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.passkeys.PasskeyForms;
import app.masthead.access.signin.Reply;
import app.masthead.access.signin.Visitor;
import app.masthead.support.Mailbox;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What super-admins do about each other. */
class SuperAdminsTests extends ConsoleEntranceTest {

    @Autowired
    private Mailbox mailbox;

    private Visitor eve = visitor();

    @BeforeEach
    void enter() {
        eve = eve();
    }

    @Test
    void somebody_invited_gets_a_link_by_mail_and_makes_a_passkey_there() {
        var una = invite(eve);
        var mail = mailbox.latest(una.email());

        assertThat(mail.subject()).contains("invited");
        assertThat(mail.link().toString()).isEqualTo(una.link());
        var key = authenticator();
        assertThat(new PasskeyForms(visitor(), una.link()).answerWith(key).location())
                .isEqualTo("/console");
        assertThat(status(una.email())).isEqualTo("active");
        assertThat(operations(una.id()))
                .containsExactly(
                        "access.super-admin-invited",
                        "access.super-admin-joined",
                        "access.passkey-added",
                        "access.signed-in");
    }

    @Test
    void an_invitation_is_taken_up_once() {
        var una = invite(eve);
        new PasskeyForms(visitor(), una.link()).answerWith(authenticator());

        assertThat(visitor().get(una.link()).status()).isEqualTo(404);
    }

    @Test
    void another_link_ends_the_earlier_one() {
        var una = invite(eve);

        var later = press(una, "link").page().select("[data-copy]").attr("data-copy");

        assertThat(visitor().get(una.link()).status()).isEqualTo(404);
        assertThat(visitor().get(later).status()).isEqualTo(200);
    }

    @Test
    void somebody_with_an_address_that_is_known_is_not_invited_again() {
        var una = invite(eve);
        var token = token(eve.get(console("/console/people/new")).page());

        var answer = eve.post(
                console("/console/people"),
                Map.of("_csrf", token, "name", "Una", "email", una.email().toUpperCase(java.util.Locale.ROOT)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".error-summary").text()).contains("has that address already");
    }

    @Test
    void the_link_of_an_invitation_stands_in_no_session_and_no_log() {
        var secret = invite(eve).link().replaceAll(".*/", "");

        var sessions = cast.inInstallation(database ->
                database.sql("""
                        select count(*) from spring_session_attributes
                        where position(convert_to(:secret, 'UTF8') in attribute_bytes) > 0""").param("secret", secret).query(Integer.class).single());
        assertThat(sessions).isZero();
    }

    @Test
    void whoever_is_deactivated_is_out_with_the_next_request() {
        var visitor = visitor();
        var una = joined(visitor, authenticator());
        assertThat(isInConsole(visitor)).isTrue();

        assertThat(press(una, "deactivation").status()).isEqualTo(303);

        assertThat(isInConsole(visitor)).isFalse();
        assertThat(sessions(una)).isZero();
        assertThat(operations(una.id())).contains("access.super-admin-deactivated");
    }

    @Test
    void an_invitation_ends_with_its_person() {
        var una = invite(eve);
        press(una, "deactivation");

        assertThat(visitor().get(una.link()).status()).isEqualTo(404);
    }

    @Test
    void whoever_is_reactivated_comes_in_with_the_same_key() {
        var key = authenticator();
        var una = joined(visitor(), key);
        press(una, "deactivation");

        press(una, "reactivation");

        var again = visitor();
        signIn(again, key);
        assertThat(isInConsole(again)).isTrue();
    }

    @Test
    void whoever_had_never_come_in_is_invited_again_and_not_active() {
        var una = invite(eve);
        press(una, "deactivation");

        press(una, "reactivation");

        assertThat(status(una.email())).isEqualTo("invited");
    }

    @Test
    void nobody_deactivates_themselves() {
        var answer = post("/console/people/" + id(EVE) + "/deactivation");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(status(EVE)).isEqualTo("active");
        assertThat(eve.get(console("/console/people/" + id(EVE))).page().select("dialog form[action$=deactivation]"))
                .isEmpty();
    }

    @Test
    void whoever_is_the_last_to_be_able_to_sign_in_is_not_deactivated() {
        var visitor = visitor();
        var una = joined(visitor, authenticator());
        change("update super_admin set issuer = null, subject = null where email <> '" + una.email() + "'");
        change("delete from super_admin_passkey where super_admin_id <> '" + una.id() + "'");

        var answer = post("/console/people/" + una.id() + "/deactivation");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(status(una.email())).isEqualTo("active");
    }

    @Test
    void the_list_tells_who_can_come_in_by_what() {
        var una = joined(visitor(), authenticator());

        var row = eve.get(console("/console/people")).page().select("tr:contains(" + una.email() + ")");

        assertThat(row.text()).contains("Una", "Active", "1", "Not linked");
    }

    @Test
    void a_person_who_is_not_there_is_not_found() {
        assertThat(eve.get(console("/console/people/01990000-0000-7000-8000-00000000dead"))
                        .status())
                .isEqualTo(404);
    }

    private Reply press(Invited person, String what) {
        return post("/console/people/" + person.id() + "/" + what);
    }

    private Reply post(String path) {
        var token = token(eve.get(console("/console/people/new")).page());
        return eve.post(console(path), Map.of("_csrf", token));
    }

    private int sessions(Invited person) {
        return cast.inInstallation(database -> database.sql(
                        "select count(*) from spring_session where starts_with(principal_name, '*:' || :id)")
                .param("id", person.id().toString())
                .query(Integer.class)
                .single());
    }
}
