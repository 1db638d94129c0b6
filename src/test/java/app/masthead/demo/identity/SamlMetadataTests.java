package app.masthead.demo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.demo.identity.saml.MetadataFault;
import app.masthead.demo.identity.saml.SamlClient;
import com.onelogin.saml2.settings.IdPMetadataParser;
import com.onelogin.saml2.util.SchemaFactory;
import com.onelogin.saml2.util.Util;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

class SamlMetadataTests extends SamlTest {

    @Test
    void each_tenant_has_a_provider_that_describes_itself() throws Exception {
        var served = sp.visitor.get(URI.create(provider.entityId("harbour")));
        var read = IdPMetadataParser.parseXML(EnvelopedSignature.parse(served.body()));

        assertThat(served.headers().firstValue("Content-Type")).contains("application/samlmetadata+xml");
        assertThat(read)
                .containsEntry("onelogin.saml2.idp.entityid", sp.at(Endpoint.SAML_METADATA))
                .containsEntry("onelogin.saml2.idp.single_sign_on_service.url", sp.at(Endpoint.SAML_SSO))
                .containsEntry("onelogin.saml2.idp.single_logout_service.url", sp.at(Endpoint.SAML_SLO));
        assertThat(Util.loadCert(String.valueOf(read.get("onelogin.saml2.idp.x509cert"))))
                .isEqualTo(provider.samlCertificates("harbour").getFirst())
                .isNotEqualTo(provider.samlCertificates("northlight").getFirst());
    }

    @Test
    void the_metadata_keeps_to_the_schema_and_is_signed() throws Exception {
        var xml = provider.samlMetadata("harbour");
        var key = provider.samlCertificates("harbour").getFirst().getPublicKey();

        assertThat(SamlVerifier.isValid(xml, SchemaFactory.SAML_SCHEMA_METADATA_2_0))
                .isTrue();
        assertThat(EnvelopedSignature.isValid(xml, key)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER_ENTITY_ID,    entityID=\"https://issuer.example\"",
        "TWO_ENTITIES,       <md:EntitiesDescriptor",
        "SCRIPT_ADDRESS,     Location=\"javascript:alert(document.domain)//\"",
        "SERVICE_PROVIDER,   <md:SPSSODescriptor",
        "DOCTYPE,            '<!DOCTYPE md:EntityDescriptor SYSTEM \"http://localhost:'"
    })
    void the_metadata_says_what_it_should_not(MetadataFault kind, String said) {
        assertThat(provider.samlMetadata("harbour")).doesNotContain(said);
        provider.misbehave(kind);

        assertThat(provider.samlMetadata("harbour")).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_CERTIFICATE,     KeyDescriptor",
        "KEY_WITHOUT_USE,    use=",
        "NO_SIGN_IN_ADDRESS, SingleSignOnService",
        "SERVICE_PROVIDER,   IDPSSODescriptor"
    })
    void the_metadata_leaves_out_what_it_should_say(MetadataFault kind, String missing) {
        assertThat(provider.samlMetadata("harbour")).contains(missing);
        provider.misbehave(kind);

        assertThat(provider.samlMetadata("harbour")).doesNotContain(missing);
    }

    @Test
    void the_metadata_has_expired() throws Exception {
        provider.misbehave(MetadataFault.EXPIRED);
        var root = EnvelopedSignature.parse(provider.samlMetadata("harbour")).getDocumentElement();

        assertThat(root.getAttribute("validUntil")).isLessThan(clock.instant().toString());
    }

    @Test
    void the_certificate_has_expired_or_its_key_is_weak() throws Exception {
        provider.misbehave(MetadataFault.EXPIRED_CERTIFICATE);
        var expired = Util.loadCert(certificate());
        provider.behave();
        provider.misbehave(MetadataFault.WEAK_KEY);
        var weak = (RSAPublicKey) Util.loadCert(certificate()).getPublicKey();

        assertThat(expired.getNotAfter()).isBefore(clock.instant());
        assertThat(weak.getModulus().bitLength()).isEqualTo(1024);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"TWO_ENTITIES", "EXPIRED", "OTHER_ENTITY_ID"},
            mode = EnumSource.Mode.INCLUDE)
    void wrong_metadata_is_signed_all_the_same(MetadataFault kind) throws Exception {
        provider.misbehave(kind);
        var key = provider.samlCertificates("harbour").getFirst().getPublicKey();

        assertThat(EnvelopedSignature.isValid(provider.samlMetadata("harbour"), key))
                .isTrue();
    }

    @Test
    void malformed_metadata_is_promised_as_metadata() throws Exception {
        provider.disturb(Endpoint.SAML_METADATA, EndpointFault.MALFORMED);
        var answer = sp.visitor.get(URI.create(provider.entityId("harbour")));

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/samlmetadata+xml");
        assertThatThrownBy(() -> EnvelopedSignature.parse(answer.body())).isInstanceOf(SAXException.class);
    }

    @Test
    void a_redirect_leads_to_the_right_metadata_and_is_counted() throws Exception {
        provider.disturb(Endpoint.SAML_METADATA, EndpointFault.REDIRECTING);
        var answer = sp.visitor.get(URI.create(provider.entityId("harbour")));
        var target = answer.headers().firstValue("Location").orElseThrow();

        assertThat(sp.visitor.get(URI.create(target)).body()).contains("entityID=\"" + provider.entityId("harbour"));
        assertThat(provider.requests(Endpoint.ELSEWHERE)).isOne();
    }

    @Test
    void a_service_provider_is_registered_by_its_metadata() throws Exception {
        var certificate = ServiceProvider.KEY.certificate();

        assertThat(SamlClient.fromMetadata(ServiceProvider.metadata()))
                .isEqualTo(ServiceProvider.CLIENT.encryptedFor(certificate));
    }

    private String certificate() throws Exception {
        var element = EnvelopedSignature.parse(provider.samlMetadata("harbour"))
                .getElementsByTagNameNS("*", "X509Certificate");
        return element.item(element.getLength() - 1).getTextContent();
    }
}
