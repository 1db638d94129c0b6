package app.masthead.access.saml;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.saml.SamlFault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamlSignInTests extends SamlSignInTest {

    @BeforeEach
    void knowAda() {
        link(ADA);
    }

    @Test
    void whoever_the_provider_vouches_for_comes_in_where_they_were_going() {
        var ada = visitor();
        var brought = bring(ada, answer(ada, beginSaml(ada, "acme", "/products?status=active"), ADA.email()));

        assertThat(ada.get(at("acme", brought.location())).location()).isEqualTo("/products?status=active");
        assertThat(isIn(ada, "acme")).isTrue();
    }

    @Test
    void the_sign_in_page_offers_it_by_its_name() {
        assertThat(visitor()
                        .get(at("acme", "/sign-in"))
                        .page()
                        .select("a.button")
                        .eachText())
                .contains("Continue with Acme directory");
    }

    @Test
    void the_request_is_signed_and_goes_by_redirect() {
        assertThat(beginSaml(visitor(), "acme")).contains("SAMLRequest=", "RelayState=", "SigAlg=", "Signature=");
    }

    /** The provider's metadata tells it our certificate, so that it refuses what we did not sign. */
    @Test
    void or_in_a_form_that_may_be_posted_there_and_nowhere_else() {
        change("acme", "sso_binding = 'post'");

        var page = visitor().get(at("acme", "/sign-in/saml/" + saml("acme") + "/start"));

        var action = URI.create(page.page().select("form[data-follow]").attr("action"));
        assertThat(page.page().select("input[name]").eachAttr("name")).contains("SAMLRequest", "RelayState");
        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .contains("form-action " + action.getScheme() + "://" + action.getAuthority());
    }

    @Test
    @Defends(Attack.SESSION_FIXATION)
    void the_session_gets_a_new_identifier() {
        var ada = visitor();
        begin(ada, "acme");
        var before = ada.session("acme.localhost");
        signInBySaml(ada, ADA);

        assertThat(before).isNotEmpty().isNotEqualTo(ada.session("acme.localhost"));
        assertThat(isIn(visitor().with("masthead=" + before + ";"), "acme")).isFalse();
        assertThat(isIn(ada, "acme")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = SamlFault.class,
            names = {"ONLY_ASSERTION_SIGNED", "ONLY_RESPONSE_SIGNED"})
    void one_signature_over_the_assertion_is_enough(SamlFault honest) {
        provider().misbehave(honest);
        var ada = visitor();
        signInBySaml(ada, ADA);

        assertThat(isIn(ada, "acme")).isTrue();
    }

    @Test
    void where_the_assertion_is_to_be_signed_itself_a_signed_response_is_not_enough() {
        change("acme", "config = '{\"signed_assertions\": true}'");
        provider().misbehave(SamlFault.ONLY_ASSERTION_SIGNED);
        var ada = visitor();
        signInBySaml(ada, ADA);
        assertThat(isIn(ada, "acme")).isTrue();

        provider().misbehave(SamlFault.ONLY_RESPONSE_SIGNED);
        var bob = visitor();
        bring(bob, answer(bob, "acme", ADA));

        assertThat(isIn(bob, "acme")).isFalse();
    }

    @Test
    void an_encrypted_assertion_is_read_and_where_it_is_demanded_no_other_is() {
        change("acme", "want_encrypted = true");
        var ada = visitor();
        signInBySaml(ada, ADA);

        assertThat(isIn(ada, "acme")).isTrue();
    }

    @Test
    void two_tabs_do_not_cancel_each_other() {
        var ada = visitor();
        var first = answer(ada, "acme", ADA);
        beginSaml(ada, "acme");

        assertThat(bring(ada, first).location()).contains("/done?state=");
    }

    @Test
    @Defends(Attack.RETURN_OF_THE_DEACTIVATED)
    void whoever_was_deactivated_stays_out_whatever_the_provider_says() {
        link(MAX);
        var max = visitor();
        var brought = bring(max, answer(max, "acme", MAX));
        var before = stand("acme");

        assertRefused(max, "acme", before, max.get(at("acme", brought.location())));
    }
}
