package e2e.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import e2e.identity.Keycloak;
import e2e.identity.KeycloakJourney;
import e2e.identity.KeycloakSignInPage;
import e2e.identity.KeycloakSignOutPage;
import e2e.identity.Realm;
import e2e.identity.SamlClient;
import e2e.support.Browser;
import e2e.support.Person;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That Keycloak takes a service provider by its fields and by its metadata, and answers as it was set up to. */
@KeycloakJourney
class KeycloakSamlJourney {

    private static final String ENTITY = "urn:throw-away";

    private static final String REQUEST = """
            <samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_first" Version="2.0"
              IssueInstant="2026-01-01T00:00:00Z" Destination="%s" AssertionConsumerServiceURL="%s">
              <saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">%s</saml:Issuer>
            </samlp:AuthnRequest>""";

    private static final String METADATA = """
            <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="%s">
              <md:SPSSODescriptor AuthnRequestsSigned="false" WantAssertionsSigned="true"
                  protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                <md:KeyDescriptor use="encryption">
                  <ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
                    <ds:X509Data><ds:X509Certificate>%s</ds:X509Certificate></ds:X509Data>
                  </ds:KeyInfo>
                </md:KeyDescriptor>
                <md:SingleLogoutService Location="%s" Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"/>
                <md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>
                <md:AssertionConsumerService Location="%s" index="0" isDefault="true"
                    Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"/>
              </md:SPSSODescriptor>
            </md:EntityDescriptor>""";

    @SuppressWarnings("NullAway.Init")
    private Loopback application;

    @SuppressWarnings("NullAway.Init")
    private Realm harbour;

    @BeforeEach
    void begin(Keycloak keycloak) throws Exception {
        application = new Loopback();
        harbour = keycloak.realm("harbour");
    }

    @AfterEach
    void end() {
        application.close();
    }

    @Test
    void set_up_by_its_fields_it_receives_a_signed_answer_about_the_person(Browser browser) throws Exception {
        harbour.register(serviceProvider()
                .nameId(SamlClient.NameId.EMAIL)
                .attribute("givenName", "firstName")
                .groups("groups"));
        browser.visit(signInAddress());
        new KeycloakSignInPage(browser).signIn(Person.LARS);

        var answer = application.next();
        assertThat(answer.path()).isEqualTo("/acs");
        assertThat(answer.value("RelayState")).isEqualTo("of-this-browser");
        assertThat(xml(answer.value("SAMLResponse")))
                .contains("InResponseTo=\"_first\"", ">lars.bakke@dailyharbour.example</saml:NameID>")
                .contains(">Lars</saml:AttributeValue>", ">masthead-viewers</saml:AttributeValue>")
                .contains(harbour.signingKeys().all().getFirst().certificate())
                .containsPattern("(?s)<dsig:Signature .*<saml:Assertion .*<dsig:Signature ");
    }

    @Test
    void set_up_by_its_metadata_it_receives_what_only_it_can_read(Browser browser, Keycloak keycloak) throws Exception {
        var certificate =
                keycloak.realm("northlight").signingKeys().all().getFirst().certificate();
        var metadata = METADATA.formatted(ENTITY, certificate, application.at("/slo"), application.at("/acs"));
        var client = harbour.register(harbour.read(metadata).acceptUnsignedRequests());
        assertThat(client.get("saml_single_logout_service_url_redirect")).isEqualTo(application.at("/slo"));
        browser.visit(signInAddress());
        new KeycloakSignInPage(browser).signIn(Person.LARS);

        assertThat(xml(application.next().value("SAMLResponse")))
                .contains("<saml:EncryptedAssertion")
                .doesNotContain("lars.bakke");
    }

    @Test
    void a_request_that_is_not_signed_is_refused_if_it_has_to_be(Browser browser, Keycloak keycloak) throws Exception {
        var certificate =
                keycloak.realm("northlight").signingKeys().all().getFirst().certificate();
        harbour.register(serviceProvider().requireSignedRequests(certificate));
        browser.visit(signInAddress());

        assertThat(new KeycloakSignInPage(browser).shows("Invalid requester")).isTrue();
    }

    @Test
    void who_leaves_at_keycloak_takes_a_request_to_leave_along(Browser browser) throws Exception {
        harbour.register(serviceProvider().singleLogout(application.at("/slo"), application.at("/slo")));
        browser.visit(signInAddress());
        new KeycloakSignInPage(browser).signIn(Person.LARS);
        application.next();
        browser.visit(new CodeFlow(harbour, application).signOutAddress());
        new KeycloakSignOutPage(browser).confirm();

        var request = application.next();
        assertThat(request.path()).isEqualTo("/slo");
        assertThat(xml(request.value("SAMLRequest"))).contains("<samlp:LogoutRequest", "lars");
    }

    private SamlClient serviceProvider() {
        return new SamlClient(ENTITY, application.at("/acs"));
    }

    private String signInAddress() throws Exception {
        var request = REQUEST.formatted(harbour.singleSignOnAddress(), application.at("/acs"), ENTITY);
        var deflated = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(deflated, new Deflater(Deflater.BEST_SPEED, true))) {
            deflater.write(request.getBytes(UTF_8));
        }
        var encoded = Base64.getEncoder().encodeToString(deflated.toByteArray());
        return harbour.singleSignOnAddress() + "?"
                + Loopback.form(Map.of("SAMLRequest", encoded, "RelayState", "of-this-browser"));
    }

    private static String xml(String posted) {
        return new String(Base64.getMimeDecoder().decode(posted), UTF_8);
    }
}
