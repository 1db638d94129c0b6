package app.masthead.access.saml.engine;

import static app.masthead.access.saml.kit.Party.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.saml.kit.Carried;
import app.masthead.access.saml.kit.Encryption;
import app.masthead.access.saml.kit.LogoutScene;
import app.masthead.access.saml.kit.SamlDocument;
import app.masthead.access.saml.kit.Signing;
import app.masthead.access.saml.kit.XmlSigner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Requests to leave that name the person so that only we can read it. */
class EncryptedLogoutTests {

    @ParameterizedTest
    @ValueSource(strings = {Encryption.AES256_GCM, Encryption.AES128_GCM, Encryption.AES256_CBC, Encryption.AES128_CBC})
    void a_name_that_came_encrypted_is_read_in_either_binding(String cipher) {
        var posted = encrypted(Encryption.forUs().cipher(cipher));
        XmlSigner.ofSantuario().sign(posted.root(), Signing.by(PROVIDER));
        var query = LogoutTests.RedirectSignature.RSA.sign(Carried.query(
                "SAMLRequest", encrypted(Encryption.forUs().cipher(cipher)).xml()));

        assertThat(LogoutRequests.receive(new Incoming.Post(posted.base64()), LogoutScene.expectation(PROVIDER)))
                .isEqualTo(new Receipt.Accepted<>(LogoutTests.expectedRequest()));
        assertThat(LogoutRequests.receive(new Incoming.Redirect(query), LogoutScene.expectation(PROVIDER)))
                .isEqualTo(new Receipt.Accepted<>(LogoutTests.expectedRequest()));
    }

    @Test
    void a_name_that_was_encrypted_for_somebody_else_or_weakly_is_refused() {
        var foreign =
                encrypted(new Encryption(PROVIDER.key().certificate(), Encryption.AES256_GCM, Encryption.RSA_OAEP));
        var weak = encrypted(Encryption.forUs().transport(Encryption.RSA_1_5));

        assertThat(refusal(foreign)).isEqualTo(Rule.DECRYPTED);
        assertThat(refusal(weak)).isEqualTo(Rule.ENCRYPTION_ALGORITHM);
    }

    /** What is no name after all: decryption proves nothing. */
    @Test
    void something_else_that_was_encrypted_in_its_place_is_refused() {
        var request = LogoutScene.request();
        var issuer = (Element) request.root()
                .getElementsByTagNameNS(SamlXml.SAML, "Issuer")
                .item(0)
                .cloneNode(true);
        var name = name(request);
        name.getParentNode().replaceChild(issuer, name);
        Encryption.forUs().encrypt(issuer, "EncryptedID");

        assertThat(refusal(request)).isEqualTo(Rule.DECRYPTED);
    }

    private static Rule refusal(SamlDocument request) {
        XmlSigner.ofRuntime().sign(request.root(), Signing.by(PROVIDER));
        return switch (LogoutRequests.receive(new Incoming.Post(request.base64()), LogoutScene.expectation(PROVIDER))) {
            case Receipt.Refused<LogoutRequest> refused -> refused.rule();
            case Receipt.Accepted<LogoutRequest> accepted -> throw new AssertionError(accepted);
        };
    }

    private static SamlDocument encrypted(Encryption encryption) {
        var request = LogoutScene.request();
        encryption.encrypt(name(request), "EncryptedID");
        return request;
    }

    private static Element name(SamlDocument request) {
        return (Element)
                request.root().getElementsByTagNameNS(SamlXml.SAML, "NameID").item(0);
    }
}
