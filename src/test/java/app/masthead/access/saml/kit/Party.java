package app.masthead.access.saml.kit;

import app.masthead.access.saml.engine.SpKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Everybody who has a key, made when it is first needed. */
public enum Party {
    /** The identity provider. */
    PROVIDER("RSA", 2048),
    /** The identity provider before its key was exchanged. */
    PROVIDER_BEFORE("RSA", 2048),
    /** An identity provider with an elliptic curve. */
    PROVIDER_WITH_CURVE("EC", 256),
    /** An identity provider that never exchanged its old, short key. */
    PROVIDER_WITH_SHORT_KEY("RSA", 1024),
    /** Somebody else. */
    ATTACKER("RSA", 2048),
    /** Ourselves, when we sign. */
    PORTAL("RSA", 2048),
    /** Ourselves, when others encrypt for us. */
    PORTAL_DECRYPTION("RSA", 2048);

    private final String algorithm;
    private final int bits;
    private @Nullable SpKey key;

    Party(String algorithm, int bits) {
        this.algorithm = algorithm;
        this.bits = bits;
    }

    public synchronized SpKey key() {
        if (key == null) {
            key = generate();
        }
        return key;
    }

    private SpKey generate() {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            var pair = generator.generateKeyPair();
            var name = new X500Name("CN=" + name());
            var now = Instant.now();
            var certificate = new JcaX509v3CertificateBuilder(
                            name,
                            BigInteger.valueOf(ordinal() + 1L),
                            Date.from(now.minus(Duration.ofDays(1))),
                            Date.from(now.plus(Duration.ofDays(365))),
                            name,
                            pair.getPublic())
                    .build(new JcaContentSignerBuilder(algorithm.equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA")
                            .build(pair.getPrivate()));
            return new SpKey(pair.getPrivate(), new JcaX509CertificateConverter().getCertificate(certificate));
        } catch (GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
