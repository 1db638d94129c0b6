package app.masthead.access.saml;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.signin.Reply;
import app.masthead.access.signin.Visitor;
import app.masthead.demo.identity.Endpoint;
import app.masthead.demo.identity.saml.SamlFault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Leaving at one end ends the session at the other, for the person who left and for nobody else. */
class SamlSignOutTests extends SamlSignInTest {

    @BeforeEach
    void knowThem() {
        link(ADA);
        link(CLEO);
    }

    @Test
    void whoever_leaves_here_is_led_to_the_providers_sign_out() {
        var ada = signedIn();
        var left = signOut(ada);

        assertThat(left.location()).isEqualTo("/sign-in/saml/" + saml("acme") + "/leave");
        var onward = ada.get(at("acme", left.location()));
        assertThat(onward.page().select("a[data-follow]").attr("href"))
                .startsWith(provider().address("acme", Endpoint.SAML_SLO))
                .contains("SAMLRequest=", "Signature=");
        assertThat(isIn(ada, "acme")).isFalse();
    }

    @Test
    void and_comes_back_to_the_sign_in_page_signed_out_at_both_ends() {
        var ada = signedIn();
        var onward = ada.get(at("acme", signOut(ada).location())).page();
        var answered = ada.get(onward.select("a[data-follow]").attr("href"));

        assertThat(ada.get(answered.location()).location()).isEqualTo("/sign-in");
        assertThat(ada.get(beginSaml(ada, "acme")).page().select("input[name=email]"))
                .isNotEmpty();
    }

    @Test
    void a_provider_without_sign_out_is_not_bothered() {
        var ada = signedIn();
        change("acme", "slo_url = null, slo_binding = null");

        assertThat(signOut(ada).location()).isEqualTo("/sign-in");
    }

    @Test
    void whoever_leaves_there_is_out_here() {
        var ada = signedIn();
        var cleo = visitor();
        signInBySaml(cleo, CLEO);
        var before = endings();

        leaveThere(ada);

        assertThat(isIn(ada, "acme")).isFalse();
        assertThat(isIn(cleo, "acme")).isTrue();
        assertThat(endings()).isEqualTo(before + 1);
    }

    private int endings() {
        return cast.inTenant("acme", database -> database.sql(
                        "select count(*) from audit_log where operation in ('access.signed-out', 'access.sessions-ended')")
                .query(Integer.class)
                .single());
    }

    @Test
    void whoever_took_somebodys_place_leaves_both_ends_as_well() {
        var browser = inPlaceOfCleo();
        assertThat(signOut(browser).location()).isEqualTo("/sign-in/saml/" + saml("acme") + "/leave");

        var another = inPlaceOfCleo();
        leaveThere(another);
        assertThat(isIn(another, "acme")).isFalse();
    }

    /** Ada, in a browser in which Cleo was in before. */
    private Visitor inPlaceOfCleo() {
        var browser = visitor();
        signIn(browser, "acme", CLEO.email());
        browser.get(provider().address("acme", Endpoint.HOME));
        var asked = bring(browser, answer(browser, "acme", ADA)).location();
        assertThat(browser.get(at("acme", asked)).location()).isEqualTo("/sign-in/switch");
        var page = browser.get(at("acme", "/sign-in/switch")).page();
        var form = page.select("form[action=/sign-in/switch] input[name=_csrf]").attr("value");
        browser.post(at("acme", "/sign-in/switch"), Map.of("_csrf", form));
        assertThat(browser.get(at("acme", SIGNED_IN_PAGE)).body()).contains("Your menu, Ada");
        return browser;
    }

    @Test
    void whoever_came_back_by_another_provider_is_led_to_that_one() {
        var ada = signedIn();
        signIn(ada, "acme", ADA.email());

        assertThat(signOut(ada).location()).isEqualTo("/sign-in/onward");
    }

    @Test
    void nobody_is_sent_to_leave_there_who_has_not_left_here() {
        var ada = signedIn();

        assertThat(ada.get(at("acme", "/sign-in/saml/" + saml("acme") + "/leave"))
                        .location())
                .isEqualTo("/sign-in");
        assertThat(signOut(ada).location()).isEqualTo("/sign-in/saml/" + saml("acme") + "/leave");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "UNSIGNED",
                "FOREIGN_KEY",
                "SHA1",
                "SIGNED_WITH_PUBLIC_KEY",
                "WRONG_ISSUER",
                "WRONG_DESTINATION",
                "EXPIRED",
                "NO_NAME_ID"
            })
    @Defends(Attack.FORGED_SIGN_OUT)
    void a_forged_request_to_leave_ends_nothing(SamlFault lie) {
        var ada = signedIn();
        provider().misbehave(lie);
        leaveThere(ada);

        assertThat(isIn(ada, "acme")).isTrue();
    }

    @Test
    @Defends(Attack.DEFLATE_BOMB)
    void what_inflates_to_a_flood_is_refused() {
        var flood = at("acme", "/sign-in/saml/" + saml("acme") + "/logout?SAMLRequest=" + encoded(Floods.deflated()));

        assertThat(visitor().get(flood).status()).isEqualTo(400);
    }

    @Test
    void nonsense_is_refused_without_a_trace() {
        var reply =
                visitor().post(at("acme", "/sign-in/saml/" + saml("acme") + "/logout"), Map.of("SAMLRequest", "AAAA"));

        assertThat(reply.status()).isEqualTo(400);
        assertTellsNothing(reply);
    }

    private Visitor signedIn() {
        var ada = visitor();
        signInBySaml(ada, ADA);
        assertThat(isIn(ada, "acme")).isTrue();
        return ada;
    }

    private Reply signOut(Visitor visitor) {
        var page = visitor.get(at("acme", SIGNED_IN_PAGE)).page();
        return visitor.post(
                at("acme", "/sign-out"),
                Map.of("_csrf", page.select("input[name=_csrf]").attr("value")));
    }

    /** Signs out at the provider and carries its message to the portal, as the browser does. */
    private void leaveThere(Visitor visitor) {
        var page = visitor.get(provider().address("acme", Endpoint.HOME)).page();
        var form = page.select("form[action$=/sign-out]");
        assertThat(form).isNotEmpty();
        var reply = visitor.post(
                form.attr("abs:action").isEmpty() ? absolute(form.attr("action")) : form.attr("abs:action"), Map.of());
        while (reply.status() == 302 || reply.status() == 303) {
            reply = visitor.get(absolute(reply.location()));
        }
    }

    private String absolute(String address) {
        return address.startsWith("http") ? address : provider().origin() + address;
    }
}
