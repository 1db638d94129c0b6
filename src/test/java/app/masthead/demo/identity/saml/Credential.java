package app.masthead.demo.identity.saml;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A private key and the certificate that carries its public half into the metadata. */
public record Credential(PrivateKey privateKey, X509Certificate certificate) {

    private static final Duration LIFE = Duration.ofDays(730);

    /** An RSA key of 2048 bits with a certificate that it signs itself, good for two years. */
    public static Credential selfSigned(String name, Instant now) {
        return selfSigned(name, now, LIFE, 2048);
    }

    /** As an issuer would make it that is careless about the age or the size of its keys. */
    public static Credential selfSigned(String name, Instant from, Duration life, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            var pair = generator.generateKeyPair();
            return new Credential(pair.getPrivate(), certificate(name, from, life, pair));
        } catch (GeneralSecurityException | OperatorCreationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static X509Certificate certificate(String name, Instant from, Duration life, KeyPair pair)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var subject = subject(name);
        var serial = new BigInteger(120, new SecureRandom());
        var begins = from.minus(Duration.ofHours(1));
        var certificate = new JcaX509v3CertificateBuilder(
                subject, serial, Date.from(begins), Date.from(begins.plus(life)), subject, pair.getPublic());
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(certificate.build(signer));
    }

    private static X500Name subject(String name) {
        return new X500NameBuilder().addRDN(BCStyle.CN, name).build();
    }
}
