package app.masthead.access.connections;

import app.masthead.access.saml.engine.Certificates;
import app.masthead.access.saml.engine.SpKey;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;

/** A new SAML connection, and two keys of a provider. */
abstract class SamlPageTest extends ConnectionPageTest {

    static final SpKey FIRST = Certificates.selfSigned("first.example", 2048, Instant.now());
    static final SpKey SECOND = Certificates.selfSigned("second.example", 2048, Instant.now());

    String connection = "";

    @BeforeEach
    void add() {
        connection = added("saml");
    }

    int trusted() {
        return one(
                "select count(*) from auth_certificate where distrusted_at is null and connection_id = '" + connection
                        + "'",
                Integer.class);
    }

    String at(String path) {
        return CONNECTIONS + "/" + connection + path;
    }

    static String encoded(SpKey key) {
        try {
            return Base64.getEncoder().encodeToString(key.certificate().getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String metadata(String entity, SpKey key) {
        return """
                <EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="%s">
                  <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                    <KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data>
                      <X509Certificate>%s</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
                    <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="%s/sso"/>
                  </IDPSSODescriptor>
                </EntityDescriptor>""".formatted(entity, encoded(key), entity);
    }
}
