package app.masthead.demo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.onelogin.saml2.util.SchemaFactory;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamlSignInTests extends SamlTest {

    @Test
    void the_answer_is_a_response_to_the_one_who_asked() throws Exception {
        var form = sp.answer();
        var response = verifier.verified(form);

        assertThat(form.action()).isEqualTo(ServiceProvider.ACS);
        assertThat(form.fields())
                .containsOnlyKeys("SAMLResponse", "RelayState")
                .containsEntry("RelayState", "the-state");
        assertThat(response.getNameId()).isEqualTo("ada-1");
        assertThat(response.getNameIdFormat()).isEqualTo("urn:oasis:names:tc:SAML:2.0:nameid-format:persistent");
        assertThat(response.getAttributes())
                .containsEntry("email", List.of("ada@harbour.example"))
                .containsEntry("name", List.of("Ada <Okafor>"))
                .containsEntry("displayName", List.of("Ada <Okafor>"))
                .containsEntry("groups", List.of("staff", "admins"));
    }

    @Test
    void both_the_response_and_the_assertion_are_signed() throws Exception {
        var response = verifier.verified(sp.answer());

        assertThat(response.processSignedElements())
                .containsExactlyInAnyOrder(
                        "{urn:oasis:names:tc:SAML:2.0:protocol}Response",
                        "{urn:oasis:names:tc:SAML:2.0:assertion}Assertion");
    }

    @Test
    void the_response_keeps_to_the_schema() throws Exception {
        assertThat(SamlVerifier.isValid(sp.answer().xml(), SchemaFactory.SAML_SCHEMA_PROTOCOL_2_0))
                .isTrue();
    }

    @Test
    void the_page_that_answers_posts_itself_and_has_a_button() throws Exception {
        var answer = sp.visitor.press(sp.signIn(), "person", "cleo-1");
        var page = Jsoup.parse(answer.body());

        assertThat(page.select("form button").text()).isEqualTo("Continue");
        assertThat(page.select("script").eachAttr("src")).containsExactly("/submit.js");
        assertThat(sp.visitor.get(URI.create(provider.origin() + "/submit.js")).body())
                .contains("requestSubmit");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'; script-src 'self';", "form-action 'self' http://harbour.localhost:8080")
                .doesNotContain("unsafe");
    }

    @Test
    void a_request_may_come_in_a_form_from_another_site() throws Exception {
        var bounced = sp.post(Endpoint.SAML_SSO, "SAMLRequest", EnvelopedSignature.sign(sp.request("", "")));
        assertThat(bounced.statusCode()).isEqualTo(303);

        var next = URI.create(bounced.headers().firstValue("Location").orElseThrow());
        assertThat(verifier.verified(sp.answer(next, "cleo@harbour.example")).getNameId())
                .isEqualTo("cleo-1");
    }

    @Test
    void who_is_signed_in_by_one_protocol_is_signed_in_for_the_other() throws Exception {
        sp.answer();

        var asked = RelyingParty.request();
        asked.put("prompt", "none");
        assertThat(sp.visitor
                        .get(client.authorize(asked))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .contains("code=");
        var passive = ServiceProvider.form(sp.visitor.get(redirect("IsPassive=\"true\"", "")));
        assertThat(verifier.verified(passive).getNameId()).isEqualTo("ada-1");
    }

    @Test
    void the_page_offers_to_continue_and_tells_when_the_person_signed_in() throws Exception {
        sp.answer();
        var began = clock.instant();
        clock.advance(Duration.ofMinutes(3));

        var form = ServiceProvider.form(sp.visitor.press(sp.signIn(), "continue", "yes"));
        assertThat(form.xml()).contains("AuthnInstant=\"" + began.toString().substring(0, 19));
    }

    @Test
    void a_forced_sign_in_offers_no_continuation_and_renews_the_time() throws Exception {
        sp.answer();
        clock.advance(Duration.ofMinutes(3));
        var forced = redirect("ForceAuthn=\"true\"", "");

        assertThat(sp.visitor.get(forced).body()).contains("sign in again").doesNotContain("Continue as");
        assertThat(sp.answer(forced, "ada@harbour.example").xml())
                .contains("AuthnInstant=\"" + clock.instant().toString().substring(0, 19));
    }

    @ParameterizedTest
    @CsvSource({
        "IsPassive=\"true\",                     '',                                     NoPassive",
        "IsPassive=\"true\" ForceAuthn=\"true\", '',                                     NoPassive",
        "'',                                     <samlp:NameIDPolicy Format=\"urn:x\"/>, InvalidNameIDPolicy"
    })
    void what_cannot_be_done_is_answered_with_the_reason(String attributes, String contents, String status)
            throws Exception {
        var form = ServiceProvider.form(sp.visitor.get(redirect(attributes, contents)));

        assertThat(form.fields()).containsEntry("RelayState", "the-state");
        assertThat(form.xml()).contains("InResponseTo=\"_request\"", status).doesNotContain("Assertion>");
    }

    @Test
    void cancelling_tells_the_service_provider() throws Exception {
        var form = ServiceProvider.form(sp.visitor.press(sp.signIn(), "cancel", "yes"));

        assertThat(form.xml())
                .contains("InResponseTo=\"_request\"", "AuthnFailed")
                .doesNotContain("Assertion>");
    }

    @ParameterizedTest
    @CsvSource({
        "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress, ada@harbour.example",
        "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified,  ada-1",
        "urn:oasis:names:tc:SAML:2.0:nameid-format:transient,    _.*"
    })
    void the_name_is_of_the_kind_that_was_asked_for(String format, String name) throws Exception {
        var request = redirect("", "<samlp:NameIDPolicy Format=\"" + format + "\"/>");

        assertThat(verifier.verified(sp.answer(request, "ada@harbour.example")).getNameId())
                .matches(name);
    }

    @Test
    void the_authentication_context_is_the_one_that_was_asked_for() throws Exception {
        var context = "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport";
        var request = redirect(
                "",
                "<samlp:RequestedAuthnContext><saml:AuthnContextClassRef>" + context
                        + "</saml:AuthnContextClassRef></samlp:RequestedAuthnContext>");

        assertThat(sp.answer(request, "ada@harbour.example").xml()).contains(context);
    }

    private URI redirect(String attributes, String contents) {
        return sp.redirect(Endpoint.SAML_SSO, "SAMLRequest", sp.request(attributes, contents));
    }
}
