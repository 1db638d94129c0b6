package app.masthead.demo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.saml.SamlFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was signed is still there and intact, about Ada; what a careless reader finds is about Cleo. */
class SignatureWrappingTests extends SamlTest {

    @ParameterizedTest
    @EnumSource(names = "XSW_.*", mode = EnumSource.Mode.MATCH_ANY)
    void the_signature_holds_for_something_else(SamlFault kind) throws Exception {
        provider.misbehave(kind);
        var form = sp.answer();
        var key = provider.samlCertificates("harbour").getFirst().getPublicKey();
        var names = EnvelopedSignature.parse(form.xml())
                .getElementsByTagNameNS("urn:oasis:names:tc:SAML:2.0:assertion", "NameID");

        assertThat(EnvelopedSignature.isValid(form.xml(), key)).isTrue();
        assertThat(names.getLength()).isEqualTo(2);
        assertThat(form.xml()).contains(">ada-1<", ">cleo-1<");
        assertThat(verifier.problem(form, "_request")).isNotEmpty();
    }
}
