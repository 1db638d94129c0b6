package app.masthead.demo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.saml.Binding;
import app.masthead.demo.identity.saml.SamlClient;
import app.masthead.demo.identity.saml.SamlFault;
import com.onelogin.saml2.logout.LogoutRequest;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logout that begins at the provider. */
class SamlSignOutTests extends SamlTest {

    private static final URI OTHER = URI.create("http://other.localhost:8080/saml/acs");

    @Test
    void every_service_provider_is_told_whose_session_ends() throws Exception {
        var session = sp.sessionIndex(sp.answer());
        var request = verifier.logoutRequest(location(signOut()));

        assertThat(request.isValid()).as(request.getError()).isTrue();
        assertThat(LogoutRequest.getNameId(request.getLogoutRequestXml())).isEqualTo("ada-1");
        assertThat(LogoutRequest.getSessionIndexes(request.getLogoutRequestXml()))
                .containsExactly(session);
    }

    @Test
    void the_person_is_signed_out_when_all_have_answered() throws Exception {
        sp.answer();
        var asked = location(signOut());

        assertThat(sp.visitor.get(answer(asked, "Success")).body()).contains("You are signed out of The Daily Harbour");
        assertThat(signOut().body()).contains("You are signed out");
    }

    @Test
    void the_person_is_told_if_one_fails() throws Exception {
        sp.answer();

        assertThat(sp.visitor.get(answer(location(signOut()), "Responder")).body())
                .contains("Not signed out everywhere");
    }

    @Test
    void one_is_told_after_the_other() throws Exception {
        provider.register("harbour", SamlClient.of("other", OTHER).withLogout(OTHER, Binding.POST));
        sp.answer();
        sp.visitor.get(URI.create(sp.at(Endpoint.SAML_OPEN) + "?client=other"));
        var first = location(signOut());
        var second = ServiceProvider.form(sp.visitor.get(answer(first, "Success")));

        assertThat(first).asString().startsWith(ServiceProvider.LOGOUT + "?");
        assertThat(second.action()).isEqualTo(OTHER);
        assertThat(second.fields()).containsKeys("SAMLRequest", "RelayState");
    }

    @Test
    void an_answer_that_nobody_awaits_is_refused() throws Exception {
        sp.answer();
        var asked = location(signOut());
        var answer = answer(asked, "Success");
        sp.visitor.get(answer);

        assertThat(sp.visitor.get(answer).statusCode()).as("a second time").isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "UNSIGNED,          not signed",
        "FOREIGN_KEY,       Signature validation failed",
        "WRONG_ISSUER,      Invalid issuer",
        "WRONG_DESTINATION, instead of https://another.example",
        "EXPIRED,           expired"
    })
    void a_correct_service_provider_refuses_the_request(SamlFault kind, String reason) throws Exception {
        sp.answer();
        provider.misbehave(kind);
        var request = verifier.logoutRequest(location(signOut()));

        assertThat(request.isValid()).isFalse();
        assertThat(request.getError()).containsIgnoringCase(reason);
    }

    private HttpResponse<String> signOut() throws Exception {
        return sp.visitor.post(URI.create(sp.at(Endpoint.SIGN_OUT)), "");
    }

    /** The service provider's answer to that request. */
    private URI answer(URI asked, String status) {
        var request = verifier.logoutRequest(asked);
        var xml = sp.message(
                "LogoutResponse",
                "_answer",
                "InResponseTo=\"" + LogoutRequest.getId(request.getLogoutRequestXml()) + "\"",
                "<samlp:Status><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:" + status
                        + "\"/></samlp:Status>");
        return sp.redirect(
                Endpoint.SAML_SLO,
                "SAMLResponse",
                xml,
                RelyingParty.answer(asked).require("RelayState"));
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }
}
