package app.masthead.demo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.saml.SamlClient;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamlRequestTests extends SamlTest {

    @Test
    void a_request_that_is_not_signed_gets_no_answer_from_who_promised_to_sign() throws Exception {
        assertRefused(sp.visitor.get(sp.unsigned(Endpoint.SAML_SSO, "SAMLRequest", sp.request("", ""))), "not signed");
        assertRefused(sp.post(Endpoint.SAML_SSO, "SAMLRequest", sp.request("", "")), "not signed");
    }

    @Test
    void a_request_that_was_changed_after_it_was_signed_gets_no_answer() throws Exception {
        var address = sp.signIn().toString().replace("RelayState=the-state", "RelayState=another");
        var form = EnvelopedSignature.sign(sp.request("", "")).replace("Version=", "IsPassive=\"true\" Version=");

        assertRefused(sp.visitor.get(URI.create(address)), "not signed");
        assertRefused(sp.post(Endpoint.SAML_SSO, "SAMLRequest", form), "not signed");
    }

    @Test
    void who_promised_nothing_need_not_sign() throws Exception {
        provider.register("harbour", SamlClient.of(ServiceProvider.ENTITY, ServiceProvider.ACS));
        var request = sp.unsigned(Endpoint.SAML_SSO, "SAMLRequest", sp.request("", ""));

        assertThat(verifier.verified(sp.answer(request, "ada@harbour.example")).getNameId())
                .isEqualTo("ada-1");
    }

    @Test
    void a_service_provider_of_one_tenant_is_unknown_to_another() throws Exception {
        var address = sp.signIn().toString().replace("/harbour/", "/northlight/");

        assertRefused(sp.visitor.get(URI.create(address)), "not registered");
    }

    @ParameterizedTest
    @CsvSource({
        "AssertionConsumerServiceURL=\"https://elsewhere.example/\", address to return to",
        "ProtocolBinding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Artifact\", HTTP-POST only",
        "Destination=\"https://elsewhere.example/\", meant for"
    })
    void a_request_that_asks_for_the_wrong_thing_gets_no_answer(String attribute, String reason) throws Exception {
        assertRefused(sp.visitor.get(redirect(sp.request(attribute, ""))), reason);
    }

    @ParameterizedTest
    @CsvSource({"-6", "6"})
    void a_request_of_another_time_gets_no_answer(int minutes) throws Exception {
        var address = sp.signIn();
        clock.advance(Duration.ofMinutes(minutes));

        assertRefused(sp.visitor.get(address), "too old");
    }

    @Test
    void a_document_type_is_not_read() throws Exception {
        var bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + sp.request("", "");

        assertRefused(sp.visitor.get(redirect(bomb)), "document type");
        assertRefused(sp.post(Endpoint.SAML_SSO, "SAMLRequest", bomb), "document type");
    }

    @Test
    void a_request_that_inflates_beyond_all_measure_is_not_read() throws Exception {
        assertRefused(sp.visitor.get(redirect(" ".repeat(5_000_000))), "too long");
    }

    @ParameterizedTest
    @CsvSource({
        "'',                          neither",
        "SAMLRequest=aGVsbG8%3D,      not deflated",
        "SAMLRequest=a&SAMLRequest=b, repeated"
    })
    void what_is_no_message_is_refused(String query, String reason) throws Exception {
        assertRefused(sp.visitor.get(URI.create(sp.at(Endpoint.SAML_SSO) + "?" + query)), reason);
    }

    private URI redirect(String xml) {
        return sp.redirect(Endpoint.SAML_SSO, "SAMLRequest", xml);
    }

    private static void assertRefused(HttpResponse<String> answer, String reason) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("This sign-in cannot go on", reason)
                .doesNotContain(ServiceProvider.ACS.toString());
    }
}
