package app.masthead.demo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.saml.Binding;
import app.masthead.demo.identity.saml.SamlFault;
import com.onelogin.saml2.util.SchemaFactory;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logout that a service provider asks for. */
class SamlLogoutTests extends SamlTest {

    @Test
    void the_session_ends_and_the_service_provider_is_told() throws Exception {
        var session = sp.sessionIndex(sp.answer());
        var answer = sp.visitor.get(redirect(sp.logout("ada-1", session)));
        var response = verifier.logoutResponse(location(answer));

        assertThat(response.isValid("_logout")).as(response.getError()).isTrue();
        assertThat(response.getStatus()).endsWith(":Success");
        assertThat(location(answer))
                .asString()
                .startsWith(ServiceProvider.LOGOUT + "?")
                .contains("RelayState=the-state");
        assertThat(signedIn()).isFalse();
    }

    @Test
    void the_session_is_known_by_its_index_where_no_cookie_comes() throws Exception {
        var session = sp.sessionIndex(sp.answer());
        var elsewhere = new ServiceProvider(provider, clock);
        var request = EnvelopedSignature.sign(sp.logout("ada-1", session));

        assertThat(elsewhere.post(Endpoint.SAML_SLO, "SAMLRequest", request).statusCode())
                .isEqualTo(303);
        assertThat(signedIn()).isFalse();
    }

    @Test
    void the_answer_comes_by_form_where_the_service_provider_takes_forms() throws Exception {
        provider.register("harbour", ServiceProvider.CLIENT.withLogout(ServiceProvider.LOGOUT, Binding.POST));
        var session = sp.sessionIndex(sp.answer());
        var form = ServiceProvider.form(sp.visitor.get(redirect(sp.logout("ada-1", session))));
        var key = provider.samlCertificates("harbour").getFirst().getPublicKey();

        assertThat(form.action()).isEqualTo(ServiceProvider.LOGOUT);
        assertThat(EnvelopedSignature.isValid(form.xml(), key)).isTrue();
        assertThat(SamlVerifier.isValid(form.xml(), SchemaFactory.SAML_SCHEMA_PROTOCOL_2_0))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"cleo-1, ", "ada-1, another-session"})
    void a_session_that_is_not_there_is_not_ended(String name, String index) throws Exception {
        var session = sp.sessionIndex(sp.answer());
        var answer = sp.visitor.get(redirect(sp.logout(name, index == null ? session : index)));

        assertThat(verifier.logoutResponse(location(answer)).getStatus()).endsWith(":Requester");
        assertThat(signedIn()).isTrue();
    }

    @Test
    void a_request_that_is_not_signed_ends_nothing() throws Exception {
        var session = sp.sessionIndex(sp.answer());
        var address = sp.unsigned(Endpoint.SAML_SLO, "SAMLRequest", sp.logout("ada-1", session));

        assertThat(sp.visitor.get(address).statusCode()).isEqualTo(400);
        assertThat(signedIn()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "UNSIGNED,          The Message of the Logout Response is not signed",
        "FOREIGN_KEY,       Signature validation failed",
        "WRONG_ISSUER,      Invalid issuer",
        "WRONG_DESTINATION, instead of https://another.example",
        "WRONG_IN_RESPONSE_TO, does not match the ID"
    })
    void a_correct_service_provider_refuses_the_answer(SamlFault kind, String reason) throws Exception {
        var session = sp.sessionIndex(sp.answer());
        provider.misbehave(kind);
        var response = verifier.logoutResponse(location(sp.visitor.get(redirect(sp.logout("ada-1", session)))));

        assertThat(response.isValid("_logout")).isFalse();
        assertThat(response.getError()).contains(reason);
    }

    @Test
    void the_algorithm_is_one_that_nobody_may_take() throws Exception {
        var session = sp.sessionIndex(sp.answer());
        provider.misbehave(SamlFault.SHA1);
        var answer = location(sp.visitor.get(redirect(sp.logout("ada-1", session))));

        assertThat(RelyingParty.answer(answer).require("SigAlg")).endsWith("#rsa-sha1");
        assertThat(verifier.logoutResponse(answer).isValid("_logout")).isFalse();
    }

    @Test
    void a_huge_answer_deflates_to_almost_nothing() throws Exception {
        var session = sp.sessionIndex(sp.answer());
        provider.misbehave(SamlFault.HUGE);
        var answer = location(sp.visitor.get(redirect(sp.logout("ada-1", session))));

        assertThat(answer.toString()).hasSizeLessThan(5_000);
        assertThat(ServiceProvider.inflated(RelyingParty.answer(answer).require("SAMLResponse")))
                .hasSizeGreaterThan(1_000_000);
    }

    private boolean signedIn() throws Exception {
        var passive = sp.redirect(Endpoint.SAML_SSO, "SAMLRequest", sp.request("IsPassive=\"true\"", ""));
        return ServiceProvider.form(sp.visitor.get(passive)).xml().contains("Assertion>");
    }

    private URI redirect(String xml) {
        return sp.redirect(Endpoint.SAML_SLO, "SAMLRequest", xml);
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }
}
