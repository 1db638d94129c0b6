package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The link of an invitation at a tenant with an identity provider: the provider says who comes in, the link as whom. */
class InvitationTests extends PeopleSignInTest {

    @Test
    void looking_at_it_says_what_is_offered_and_changes_nothing() {
        var uma = invited("acme");
        var link = invitation("acme", uma);
        var before = stand("acme");

        var page = visitor().get(at("acme", link)).page();
        visitor().get(at("acme", link));

        assertThat(page.text()).contains("Acme Gazette", uma, "Viewer");
        assertThat(stand("acme")).isEqualTo(before);
    }

    @Test
    void whoever_holds_it_and_comes_with_the_invited_address_is_the_invited_person() {
        var uma = invited("acme");
        var visitor = visitor();

        assertThat(takeUp(visitor, "acme", invitation("acme", uma)).location()).isEqualTo("/sign-in");
        assertThat(signIn(visitor, "acme", uma).location()).isEqualTo("/");

        assertThat(isIn(visitor, "acme")).isTrue();
        assertThat(person("acme", uma)).isEqualTo("viewer active");
        assertThat(operationsAbout("acme", uma))
                .containsExactly("people.invitation-accepted", "access.identity-linked", "access.signed-in");
    }

    @Test
    void whoever_is_invited_but_does_not_hold_it_is_nobody_yet() {
        var uma = invited("acme");
        invitation("acme", uma);

        assertTurnedAway("acme", uma, "foreign-domain");
    }

    @Test
    void whoever_holds_it_and_comes_with_another_address_is_refused_and_can_try_again() {
        var uma = invited("acme");
        var visitor = visitor();
        takeUp(visitor, "acme", invitation("acme", uma));
        assertThat(visitor.get(at("acme", "/sign-in")).page().select("#flash").text())
                .contains("sign in as " + uma);
        var before = stand("acme");
        var reply = signIn(visitor, "acme", "mallory@elsewhere.example");

        assertRefused(visitor, "acme", before, reply);

        assertThat(visitor.get(at("acme", reply.location()))
                        .page()
                        .select("[role=alert]")
                        .text())
                .contains("invitation is for another e-mail address");
        assertThat(lastRefusal("acme")).contains("other-address");
        assertThat(signIn(visitor, "acme", uma).location()).isEqualTo("/");
    }

    @Test
    void another_address_is_fine_where_an_admin_allowed_it() {
        var uma = invited("acme");
        var link = invitation("acme", uma);
        run(
                "acme",
                "update invitation set any_address = true where user_id = (select id from app_user where email = :value)",
                uma);
        var visitor = visitor();
        takeUp(visitor, "acme", link);

        assertThat(signIn(visitor, "acme", "private." + uma).location()).isEqualTo("/");
        assertThat(person("acme", uma)).isEqualTo("viewer active");
    }

    @Test
    void letters_of_either_case_make_the_same_address() {
        var uma = invited("acme");
        var visitor = visitor();
        takeUp(visitor, "acme", invitation("acme", uma));

        assertThat(signIn(visitor, "acme", uma.toUpperCase(Locale.ROOT)).location())
                .isEqualTo("/");
    }

    @Test
    void somebody_who_is_signed_in_does_not_become_somebody_else_by_it() {
        var uma = invited("acme");
        var visitor = visitor();
        signIn(visitor, "acme", ADA.email());
        var link = invitation("acme", uma);
        var page = visitor.get(at("acme", link)).page();

        var answer = visitor.send(at("acme", link), page);

        assertThat(page.text()).contains("You are signed in as Ada");
        assertThat(page.select("form[action^=/accept/]")).isEmpty();
        assertThat(answer.status()).isEqualTo(409);
        assertThat(person("acme", uma)).isEqualTo("viewer invited");
    }

    @Test
    void where_no_mail_is_sent_the_link_is_shown_once_to_hand_over() {
        var ada = visitor();
        signIn(ada, "acme", ADA.email());
        var uma = "uma." + UUID.randomUUID() + "@acme.example";
        var form = ada.get(at("acme", "/settings/people/new")).page();

        var sent = ada.post(
                at("acme", "/settings/people"),
                Map.of(
                        "_csrf",
                        form.select("input[name=_csrf]").attr("value"),
                        "name",
                        "Uma",
                        "email",
                        uma,
                        "role",
                        "viewer"));

        var link = at("acme", mailed("acme", uma));
        assertThat(ada.get(at("acme", sent.location())).body()).contains(link);
        assertThat(ada.get(at("acme", sent.location())).body()).doesNotContain(link);
    }
}
