package app.masthead.access.saml.kit;

import app.masthead.access.saml.engine.Expectation;
import com.onelogin.saml2.authn.SamlResponse;
import com.onelogin.saml2.settings.SettingsBuilder;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The second opinion: another library, in its strictest mode. */
public final class Oracle {

    private Oracle() {}

    /**
     * Asks it, and takes from it what a caller would.
     *
     * @return why it refuses; nothing if it accepts
     */
    public static Optional<String> objection(String samlResponse, Expectation expected) {
        try {
            var settings = new SettingsBuilder().fromValues(settings(expected)).build();
            var response = new SamlResponse(settings, expected.recipient().acs(), samlResponse);
            if (!response.isValid(expected.request().orElse(null))) {
                return Optional.of(String.valueOf(response.getError()));
            }
            response.getNameId();
            response.getAttributes();
            return Optional.empty();
        } catch (Exception refused) {
            return Optional.of(refused.toString());
        }
    }

    private static Map<String, Object> settings(Expectation expected) {
        var settings = new HashMap<String, Object>();
        settings.put("onelogin.saml2.strict", true);
        settings.put("onelogin.saml2.sp.entityid", expected.recipient().entityId());
        settings.put(
                "onelogin.saml2.sp.assertion_consumer_service.url",
                expected.recipient().acs());
        settings.put("onelogin.saml2.idp.entityid", expected.provider().entityId());
        settings.put("onelogin.saml2.idp.single_sign_on_service.url", "https://idp.example/sso");
        var certificates = expected.provider().certificates();
        settings.put("onelogin.saml2.idp.x509cert", pem(certificates.getFirst()));
        for (var index = 1; index < certificates.size(); index++) {
            settings.put("onelogin.saml2.idp.x509certMulti." + (index - 1), pem(certificates.get(index)));
        }
        settings.put(
                "onelogin.saml2.sp.x509cert", pem(Party.PORTAL_DECRYPTION.key().certificate()));
        expected.recipient().decryptionKeys().stream()
                .findFirst()
                .ifPresent(it -> settings.put("onelogin.saml2.sp.privatekey", pem("PRIVATE KEY", it.getEncoded())));
        settings.put(
                "onelogin.saml2.security.want_assertions_encrypted",
                expected.policy().encrypted());
        settings.put(
                "onelogin.saml2.security.want_assertions_signed",
                expected.policy().assertionSigned());
        settings.put("onelogin.saml2.security.want_xml_validation", true);
        settings.put("onelogin.saml2.security.reject_unsolicited_responses_with_inresponseto", true);
        settings.put("onelogin.saml2.security.reject_deprecated_alg", true);
        return settings;
    }

    private static String pem(X509Certificate certificate) {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem(String label, byte[] encoded) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
                .formatted(label, Base64.getMimeEncoder().encodeToString(encoded));
    }
}
