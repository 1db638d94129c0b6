package app.masthead.demo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.saml.SamlFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamlEncryptionTests extends SamlTest {

    @BeforeEach
    void askForEncryption() {
        provider.register("harbour", ServiceProvider.CLIENT.encryptedFor(ServiceProvider.KEY.certificate()));
    }

    @Test
    void an_assertion_is_read_by_the_service_provider_alone() throws Exception {
        var form = sp.answer();

        assertThat(form.xml())
                .contains("xmlenc11#aes256-gcm", "xmlenc#rsa-oaep-mgf1p", "<saml:EncryptedAssertion")
                .doesNotContain("ada-1", "<saml:Assertion");
        assertThat(verifier.verified(form).getNameId()).isEqualTo("ada-1");
    }

    @Test
    void it_was_signed_before_it_was_encrypted_and_so_was_the_response_after() throws Exception {
        assertThat(verifier.verified(sp.answer()).processSignedElements()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"ENCRYPTED_WITH_CBC, xmlenc#aes256-cbc", "ENCRYPTED_WITH_RSA15, xmlenc#rsa-1_5"})
    void an_old_algorithm_can_be_read_as_well(SamlFault kind, String algorithm) throws Exception {
        provider.misbehave(kind);
        var form = sp.answer();

        assertThat(form.xml()).contains(algorithm);
        assertThat(verifier.verified(form).getNameId()).isEqualTo("ada-1");
    }

    @Test
    void anybody_can_encrypt_a_lie() throws Exception {
        provider.misbehave(SamlFault.ENCRYPTED_UNSIGNED);
        var response = verifier.read(sp.answer());

        assertThat(response.getNameId()).isEqualTo("cleo-1");
        assertThat(response.isValid("_request")).isFalse();
        assertThat(response.getError()).contains("No Signature found");
    }
}
