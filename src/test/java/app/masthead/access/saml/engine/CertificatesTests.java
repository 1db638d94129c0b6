package app.masthead.access.saml.engine;

import static app.masthead.access.saml.kit.Party.PROVIDER;
import static app.masthead.access.saml.kit.Party.PROVIDER_WITH_CURVE;
import static app.masthead.access.saml.kit.Party.PROVIDER_WITH_SHORT_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.masthead.access.saml.engine.CertificateReading.Problem;
import app.masthead.access.saml.kit.ProviderMetadata;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.math.BigInteger;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Certificates come in every form, and ours are made with their keys. */
class CertificatesTests {

    private static final Instant NOW = Instant.parse("2026-11-26T20:00:00Z");
    private static final String BASE64 = ProviderMetadata.base64(PROVIDER);
    private static final String PEM = pem(BASE64);

    @ParameterizedTest
    @MethodSource
    void every_form_is_read(byte[] given) {
        assertThat(Certificates.read(given)).isEqualTo(read(PROVIDER.key().certificate()));
    }

    static Stream<byte[]> every_form_is_read() throws CertificateEncodingException {
        return Stream.of(
                        PEM,
                        "\r\n" + PEM.replace("\n", "\r\n") + "\r\n",
                        "Bag Attributes\n  friendlyName: idp\n" + PEM,
                        PEM + PEM,
                        BASE64,
                        BASE64.replace("\r\n", ""),
                        "  " + BASE64.replace("\r\n", "\n\t") + "\n")
                .map(String::getBytes)
                .collect(() -> Stream.<byte[]>builder().add(der()), Stream.Builder::add, (one, other) -> other.build()
                        .forEach(one::add))
                .build();
    }

    private static byte[] der() {
        try {
            return PROVIDER.key().certificate().getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void several_in_one_are_read_in_their_order() {
        assertThat(Certificates.read(pem(ProviderMetadata.base64(PROVIDER_WITH_CURVE)) + PEM))
                .isEqualTo(read(
                        PROVIDER_WITH_CURVE.key().certificate(), PROVIDER.key().certificate()));
    }

    @ParameterizedTest
    @MethodSource
    void what_cannot_be_used_has_a_name(Problem problem, String given) {
        assertThat(Certificates.read(given))
                .isInstanceOfSatisfying(CertificateReading.Refused.class, it -> assertThat(it.problem())
                        .isEqualTo(problem));
    }

    static Stream<Arguments> what_cannot_be_used_has_a_name() {
        return Stream.of(
                arguments(Problem.EMPTY, " \n"),
                arguments(Problem.TOO_LARGE, "A".repeat(65 * 1024)),
                arguments(Problem.PRIVATE_KEY, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n" + PEM),
                arguments(Problem.PRIVATE_KEY, "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----"),
                arguments(Problem.UNREADABLE, "no certificate"),
                arguments(Problem.UNREADABLE, "AAAA"),
                arguments(Problem.UNREADABLE, BASE64.substring(0, 400)),
                arguments(Problem.UNREADABLE, PEM.replace("-----END CERTIFICATE-----", "")),
                arguments(Problem.UNREADABLE, PEM + pem("AAAA")),
                arguments(Problem.UNREADABLE, "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"));
    }

    @Test
    void the_facts_are_those_of_the_certificate() {
        var facts = Certificates.facts(PROVIDER.key().certificate());

        assertThat(facts.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(facts.subject()).isEqualTo("CN=PROVIDER");
        assertThat(facts.keyType()).isEqualTo("RSA");
        assertThat(facts.keyLength()).isEqualTo(2048);
        assertThat(facts.strong()).isTrue();
        assertThat(facts.notAfter()).isAfter(facts.notBefore());
        assertThat(Certificates.facts(PROVIDER_WITH_CURVE.key().certificate()))
                .extracting(CertificateFacts::keyType, CertificateFacts::keyLength, CertificateFacts::strong)
                .containsExactly("EC", 256, true);
        assertThat(Certificates.facts(PROVIDER_WITH_SHORT_KEY.key().certificate())
                        .strong())
                .isFalse();
    }

    @Test
    void a_key_of_ours_comes_with_a_certificate_of_ten_years() throws Exception {
        var key = Certificates.selfSigned("acme.example, saml \"c1\"", 2048, NOW);

        key.certificate().verify(key.certificate().getPublicKey());
        assertThat(key.certificate().getSubjectX500Principal().getName()).contains("acme.example");
        assertThat(key.certificate().getNotBefore()).isEqualTo(NOW);
        assertThat(key.certificate().getNotAfter())
                .isEqualTo(NOW.atOffset(ZoneOffset.UTC).plusYears(10).toInstant());
        assertThat(key.certificate().getSerialNumber()).isGreaterThan(BigInteger.ZERO);
        assertThat(Certificates.facts(key.certificate()).keyLength()).isEqualTo(2048);
    }

    @Test
    void a_key_of_ours_survives_being_kept() throws Exception {
        var key = Certificates.selfSigned("acme", 2048, NOW);
        var kept = Certificates.decode(
                key.privateKey().getEncoded(), key.certificate().getEncoded());

        assertThat(kept.certificate()).isEqualTo(key.certificate());
        assertThat(signs(kept)).isTrue();
    }

    @Test
    void what_is_no_key_is_not_taken_for_one() throws Exception {
        var certificate = PROVIDER.key().certificate().getEncoded();

        assertThatThrownBy(() -> Certificates.decode(new byte[] {1, 2, 3}, certificate))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Certificates.decode(PROVIDER.key().privateKey().getEncoded(), new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Defends(Attack.PRIVATE_KEYS)
    void a_key_does_not_show_itself() {
        assertThat(PROVIDER.key().toString()).matches("SpKey\\[[0-9a-f]{64}]");
    }

    private static boolean signs(SpKey key) throws Exception {
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key.privateKey());
        signature.update(new byte[] {7});
        var value = signature.sign();
        signature.initVerify(key.certificate());
        signature.update(new byte[] {7});
        return signature.verify(value);
    }

    private static CertificateReading read(X509Certificate... certificates) {
        return new CertificateReading.Read(List.of(certificates));
    }

    private static String pem(String base64) {
        return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
    }
}
