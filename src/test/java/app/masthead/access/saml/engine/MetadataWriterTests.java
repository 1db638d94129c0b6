package app.masthead.access.saml.engine;

import static app.masthead.access.saml.kit.Party.PORTAL;
import static app.masthead.access.saml.kit.Party.PORTAL_DECRYPTION;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.saml.kit.SamlDocument;
import app.masthead.access.saml.kit.Schema;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What we say of ourselves, as an identity provider will read it. */
class MetadataWriterTests {

    private static final SpMetadata FULL = new SpMetadata(
            "https://acme.example/saml/c1?a=1&b=\"<2>\"",
            "https://acme.example/saml/c1/acs",
            Optional.of("https://acme.example/saml/c1/slo"),
            PORTAL.key().certificate(),
            Optional.of(PORTAL_DECRYPTION.key().certificate()),
            Optional.of(NameId.PERSISTENT),
            true,
            false);
    private static final SpMetadata PLAIN = new SpMetadata(
            FULL.entityId(),
            FULL.acs(),
            Optional.empty(),
            FULL.signing(),
            Optional.empty(),
            Optional.empty(),
            false,
            true);

    @Test
    void it_keeps_to_the_schema() {
        assertThat(Schema.METADATA.permits(document(FULL))).isTrue();
        assertThat(Schema.METADATA.permits(document(PLAIN))).isTrue();
    }

    @Test
    void it_says_who_we_are_and_where() {
        var document = document(FULL);

        assertThat(document.root().getAttribute("entityID")).isEqualTo(FULL.entityId());
        assertThat(document.one("//md:AssertionConsumerService").getAttribute("Location"))
                .isEqualTo(FULL.acs());
        assertThat(document.one("//md:AssertionConsumerService").getAttribute("Binding"))
                .isEqualTo(Binding.POST.uri());
        assertThat(document.all("//md:SingleLogoutService"))
                .extracting(it -> it.getAttribute("Binding"))
                .containsExactly(Binding.REDIRECT.uri(), Binding.POST.uri());
        assertThat(document.one("//md:NameIDFormat").getTextContent()).isEqualTo(NameId.PERSISTENT);
        assertThat(document.one("//md:SPSSODescriptor").getAttribute("AuthnRequestsSigned"))
                .isEqualTo("true");
        assertThat(document.one("//md:SPSSODescriptor").getAttribute("WantAssertionsSigned"))
                .isEqualTo("false");
    }

    @Test
    void it_shows_the_certificate_for_each_use() {
        assertThat(document(FULL).all("//md:KeyDescriptor"))
                .extracting(it -> it.getAttribute("use") + " " + fingerprint(it))
                .containsExactly(
                        "signing " + Certificates.fingerprint(PORTAL.key().certificate()),
                        "encryption "
                                + Certificates.fingerprint(
                                        PORTAL_DECRYPTION.key().certificate()));
    }

    @Test
    void it_names_ciphers_that_are_accepted_without_a_signature_around_them() {
        assertThat(document(FULL).all("//md:KeyDescriptor[@use='encryption']/md:EncryptionMethod"))
                .extracting(it -> it.getAttribute("Algorithm"))
                .isNotEmpty()
                .allMatch(it -> Algorithms.encrypts(it, false) || Algorithms.transportsKeys(it));
    }

    @Test
    void what_is_not_offered_is_not_said() {
        var document = document(PLAIN);

        assertThat(document.all("//md:KeyDescriptor")).hasSize(1);
        assertThat(document.all("//md:SingleLogoutService")).isEmpty();
        assertThat(document.all("//md:NameIDFormat")).isEmpty();
    }

    private static String fingerprint(Element descriptor) {
        var read = (CertificateReading.Read) Certificates.read(descriptor.getTextContent());
        return Certificates.fingerprint(read.certificates().getFirst());
    }

    private static SamlDocument document(SpMetadata metadata) {
        return SamlDocument.parse(MetadataWriter.write(metadata));
    }
}
