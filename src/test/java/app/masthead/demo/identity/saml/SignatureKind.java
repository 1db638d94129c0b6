package app.masthead.demo.identity.saml;

import java.security.Key;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.apache.xml.security.algorithms.MessageDigestAlgorithm;
import org.apache.xml.security.signature.XMLSignature;

/** With which key and algorithms something is signed, and whose certificate is shown beside it. */
record SignatureKind(Key key, Credential shown, String algorithm, String digest) {

    /** RSA with SHA-256 and the current key, unless the provider is told otherwise. */
    static Optional<SignatureKind> of(SamlKeys keys, Set<SamlFault> faults) {
        if (faults.contains(SamlFault.UNSIGNED)) {
            return Optional.empty();
        }
        var credential = faults.contains(SamlFault.FOREIGN_KEY) ? keys.foreign() : keys.current();
        if (faults.contains(SamlFault.SIGNED_WITH_PUBLIC_KEY)) {
            return Optional.of(secretly(credential));
        }
        return Optional.of(faults.contains(SamlFault.SHA1) ? old(credential) : usual(credential));
    }

    static SignatureKind usual(Credential credential) {
        return new SignatureKind(
                credential.privateKey(),
                credential,
                XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA256,
                MessageDigestAlgorithm.ALGO_ID_DIGEST_SHA256);
    }

    private static SignatureKind old(Credential credential) {
        return new SignatureKind(
                credential.privateKey(),
                credential,
                XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA1,
                MessageDigestAlgorithm.ALGO_ID_DIGEST_SHA1);
    }

    private static SignatureKind secretly(Credential credential) {
        var everybodysSecret = credential.certificate().getPublicKey().getEncoded();
        return new SignatureKind(
                new SecretKeySpec(everybodysSecret, "HmacSHA256"),
                credential,
                XMLSignature.ALGO_ID_MAC_HMAC_SHA256,
                MessageDigestAlgorithm.ALGO_ID_DIGEST_SHA256);
    }
}
