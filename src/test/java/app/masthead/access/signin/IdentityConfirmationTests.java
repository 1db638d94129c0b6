package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An identity with the address of somebody who is here already: whether it is them is asked, and never assumed. */
class IdentityConfirmationTests extends PeopleSignInTest {

    private String uma = "";

    @BeforeEach
    void is_here_already() {
        uma = member("acme", "uma@" + ownDomain("acme"), "editor", "active");
    }

    @Test
    @Defends(Attack.ACCOUNT_BY_ADDRESS)
    void it_is_refused_and_the_person_is_asked_by_mail_once() {
        assertTurnedAway("acme", uma, "not-confirmed");
        assertTurnedAway("acme", uma, "not-confirmed");

        assertThat(mailbox().count(uma)).isOne();
        assertThat(identities("acme", uma)).isZero();
        assertThat(operationsAbout("acme", uma)).containsExactly("people.link-requested");
    }

    @Test
    void the_link_shows_the_provider_and_the_address_and_changes_nothing() {
        signIn(visitor(), "acme", uma);
        var link = mailed("acme", uma);

        var page = visitor().get(at("acme", link)).page().text();
        visitor().get(at("acme", link));

        assertThat(page).contains("Demo sign-in", uma, "Acme Gazette");
        assertThat(identities("acme", uma)).isZero();
    }

    @Test
    void whoever_says_yes_by_it_can_sign_in_from_then_on() {
        signIn(visitor(), "acme", uma);
        var link = mailed("acme", uma);

        assertThat(takeUp(visitor(), "acme", link).location()).isEqualTo("/sign-in");

        assertThat(signIn(visitor(), "acme", uma).location()).isEqualTo("/");
        assertThat(person("acme", uma)).isEqualTo("editor active");
        assertThat(mailbox().latest(uma).subject()).contains("A new way to sign in");
        assertThat(visitor().get(at("acme", link)).status()).isEqualTo(404);
    }

    @Test
    void whoever_says_no_by_it_keeps_the_account() {
        signIn(visitor(), "acme", uma);
        var link = mailed("acme", uma);
        var visitor = visitor();
        var page = visitor.get(at("acme", link)).page();

        assertThat(visitor.send(at("acme", link + "/refusal"), page).status()).isEqualTo(303);

        assertThat(visitor().get(at("acme", link)).status()).isEqualTo(404);
        assertThat(identities("acme", uma)).isZero();
        assertThat(operationsAbout("acme", uma)).contains("people.link-declined");
    }

    @Test
    void an_admin_can_say_yes_as_well() {
        signIn(visitor(), "acme", uma);

        assertThat(press(ADA, answer("confirmation"))).hasStatus(303);

        assertThat(signIn(visitor(), "acme", uma).location()).isEqualTo("/");
    }

    @Test
    void an_admin_can_say_no() {
        signIn(visitor(), "acme", uma);

        assertThat(press(ADA, answer("refusal"))).hasStatus(303);

        assertThat(visitor().get(at("acme", mailed("acme", uma))).status()).isEqualTo(404);
        assertThat(identities("acme", uma)).isZero();
    }

    @Test
    void nobody_else_can() {
        signIn(visitor(), "acme", uma);

        assertThat(press(BOB, answer("confirmation"))).hasStatus(403);
        assertThat(press(DAN, answer("confirmation"))).hasStatus(404);
        assertThat(identities("acme", uma)).isZero();
    }

    @Test
    void somebody_invited_who_did_not_use_the_link_comes_in_by_it_too() {
        var una = member("acme", "una@" + ownDomain("acme"), "viewer", "invited");
        var invitation = invitation("acme", una);
        signIn(visitor(), "acme", una);

        takeUp(visitor(), "acme", mailed("acme", una));

        assertThat(person("acme", una)).isEqualTo("viewer active");
        assertThat(visitor().get(at("acme", invitation)).status()).isEqualTo(404);
    }

    @Test
    @Defends(Attack.ACCOUNT_BY_ADDRESS)
    void nothing_is_asked_where_the_domain_is_not_the_tenants_own() {
        var una = member("acme", "una@unproved.example", "viewer", "active");

        assertTurnedAway("acme", una, "foreign-domain");

        assertThat(mailbox().count(una)).isZero();
    }

    @Test
    void nothing_is_asked_where_the_person_is_known_by_another_identity_of_the_connection() {
        signIn(visitor(), "acme", uma);
        takeUp(visitor(), "acme", mailed("acme", uma));
        var mails = mailbox().count(uma);

        assertTurnedAway("acme", uma.toUpperCase(Locale.ROOT), "not-confirmed");

        assertThat(mailbox().count(uma)).isEqualTo(mails);
    }

    @Test
    @Defends(Attack.RETURN_OF_THE_DEACTIVATED)
    void nothing_is_asked_about_somebody_deactivated() {
        var max = member("acme", "max@" + ownDomain("acme"), "admin", "deactivated");

        assertTurnedAway("acme", max, "deactivated");

        assertThat(mailbox().count(max)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmation", "refusal"})
    void an_answer_is_given_once(String answer) {
        signIn(visitor(), "acme", uma);
        var action = answer(answer);
        press(ADA, action);

        assertThat(press(ADA, action)).hasStatus(404);
    }

    @Test
    void a_question_is_forgotten_after_a_day() {
        signIn(visitor(), "acme", uma);
        var action = answer("confirmation");
        run("acme", """
                update link_request set created_at = now() - interval '25 hours', expires_at = now() - interval '1 hour'
                where email = :value""", uma);

        assertThat(press(ADA, action)).hasStatus(404);
        assertThat(visitor().get(at("acme", mailed("acme", uma))).status()).isEqualTo(404);
    }

    /** nOAuth: whoever runs an identity provider can have it vouch for every address. */
    @Test
    @Defends(Attack.ADDRESS_OF_ANOTHER_TENANT)
    void the_provider_of_another_tenant_vouches_for_our_admin_in_vain() {
        prove("globex", "globex.example");
        run(
                "globex",
                "insert into tenant_auth_config (tenant_id, id, jit) values (current_tenant(), gen_random_uuid(),"
                        + " :value = '') on conflict (tenant_id) do update set jit = excluded.jit",
                "");
        var before = stand("acme");

        assertTurnedAway("globex", uma, "foreign-domain");

        assertThat(stand("acme")).isEqualTo(before);
        assertThat(person("globex", uma)).isEqualTo("nobody");
        assertThat(mailbox().count(uma)).isZero();
    }

    private String answer(String how) {
        var request = read("acme", "select id::text from link_request where email = :value", uma);
        return "/settings/people/" + id("acme", uma) + "/link-requests/" + UUID.fromString(request) + "/" + how;
    }
}
