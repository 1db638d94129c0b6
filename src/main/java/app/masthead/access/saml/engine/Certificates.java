package app.masthead.access.saml.engine;

import app.masthead.access.saml.engine.CertificateReading.Problem;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Reads certificates in every form in which people hand them on, and makes our own. */
public final class Certificates {

    private static final int LARGEST = 64 * 1024;
    private static final int YEARS = 10;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern PEM = Pattern.compile("-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----");

    private Certificates() {}

    /** Reads one certificate or several: PEM, bare base64 as in metadata, or DER. */
    public static CertificateReading read(byte[] given) {
        var text = new String(given, StandardCharsets.ISO_8859_1);
        if (given.length > LARGEST) {
            return new CertificateReading.Refused(Problem.TOO_LARGE, given.length + " bytes");
        }
        if (text.isBlank()) {
            return new CertificateReading.Refused(Problem.EMPTY, "nothing was given");
        }
        if (text.contains("PRIVATE KEY-----")) {
            return new CertificateReading.Refused(Problem.PRIVATE_KEY, "it holds a private key");
        }
        return certificates(given, text);
    }

    private static CertificateReading certificates(byte[] given, String text) {
        try {
            var certificates = new LinkedHashSet<X509Certificate>();
            for (var encoded : encodings(given, text)) {
                certificates.add(certificate(encoded));
            }
            return new CertificateReading.Read(List.copyOf(certificates));
        } catch (CertificateException | IllegalArgumentException unreadable) {
            return new CertificateReading.Refused(
                    Problem.UNREADABLE, "it is no X.509 certificate in PEM, base64 or DER");
        }
    }

    public static CertificateReading read(String given) {
        return read(given.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of the DER form, lower-case hexadecimal. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A certificate that was read can be written", impossible);
        }
    }

    /** What an administrator needs to know of a certificate. */
    public static CertificateFacts facts(X509Certificate certificate) {
        var key = certificate.getPublicKey();
        var length =
                switch (key) {
                    case RSAKey rsa -> rsa.getModulus().bitLength();
                    case ECKey ec -> ec.getParams().getCurve().getField().getFieldSize();
                    default -> 0;
                };
        return new CertificateFacts(
                fingerprint(certificate),
                certificate.getSubjectX500Principal().getName(),
                key.getAlgorithm(),
                length,
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                Algorithms.isStrong(key));
    }

    /**
     * A new key of ours with a certificate that it signed itself, for ten years from now on.
     *
     * @param commonName what the certificate is to be recognised by
     * @param bits of RSA, 2048 or 3072
     */
    public static SpKey selfSigned(String commonName, int bits, Instant now) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits, RANDOM);
            var pair = generator.generateKeyPair();
            return new SpKey(pair.getPrivate(), selfSigned(pair, commonName, now));
        } catch (GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException("The Java runtime makes RSA keys and signatures", impossible);
        }
    }

    /**
     * A key of ours as it was kept: {@link PrivateKey#getEncoded} (PKCS #8) and {@link X509Certificate#getEncoded}.
     *
     * @throws IllegalArgumentException when that is not what they are
     */
    public static SpKey decode(byte[] privateKey, byte[] certificate) {
        try {
            var read = certificate(certificate);
            var keys = KeyFactory.getInstance(read.getPublicKey().getAlgorithm());
            return new SpKey(keys.generatePrivate(new PKCS8EncodedKeySpec(privateKey)), read);
        } catch (GeneralSecurityException malformed) {
            throw new IllegalArgumentException("Not a private key and its certificate", malformed);
        }
    }

    private static List<byte[]> encodings(byte[] given, String text) {
        if (!text.contains("-----BEGIN")) {
            return List.of(given[0] == 0x30 && given.length > 1 && given[1] < 0 ? given : base64(text));
        }
        var blocks = PEM.matcher(text).results().map(it -> base64(it.group(1))).toList();
        if (blocks.size() != text.split("-----BEGIN").length - 1) {
            throw new IllegalArgumentException("A block that is no certificate, or has no end");
        }
        return blocks;
    }

    private static byte[] base64(String text) {
        return Base64.getDecoder().decode(text.replaceAll("\\s", ""));
    }

    private static X509Certificate certificate(byte[] encoded) throws CertificateException {
        var factory = CertificateFactory.getInstance("X.509");
        return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(encoded));
    }

    private static X509Certificate selfSigned(KeyPair pair, String commonName, Instant now)
            throws OperatorCreationException, CertificateException {
        var name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, commonName)
                .build();
        var until = now.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant();
        var builder = new JcaX509v3CertificateBuilder(
                name, new BigInteger(127, RANDOM), Date.from(now), Date.from(until), name, pair.getPublic());
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
