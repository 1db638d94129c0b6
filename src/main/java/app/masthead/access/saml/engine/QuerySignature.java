package app.masthead.access.saml.engine;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;

/** The signature over the very octets of a query (Bindings 3.4.4.1). */
final class QuerySignature {

    private static final Map<String, List<String>> RUNTIME_NAMES = Map.of(
            Algorithms.RSA_SHA256,
            List.of("SHA256withRSA"),
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
            List.of("SHA384withRSA"),
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
            List.of("SHA512withRSA"),
            Algorithms.ECDSA_SHA256,
            eitherFormat("SHA256withECDSA"),
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
            eitherFormat("SHA384withECDSA"),
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512",
            eitherFormat("SHA512withECDSA"));

    private QuerySignature() {}

    /** Some sign as the Java runtime does, some as XML Signature has it; the standard does not say. */
    private static List<String> eitherFormat(String name) {
        return List.of(name, name + "inP1363Format");
    }

    static boolean knows(String algorithm) {
        return RUNTIME_NAMES.containsKey(algorithm);
    }

    static byte[] sign(String query, SpKey key) {
        try {
            var names = RUNTIME_NAMES.getOrDefault(Algorithms.ours(key.privateKey()), List.of());
            var signature = Signature.getInstance(names.getFirst());
            signature.initSign(key.privateKey());
            signature.update(query.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A message of ours cannot be signed", failure);
        }
    }

    /** Whatever goes wrong, the key has not made the signature. */
    static boolean verifies(String query, String algorithm, byte[] value, X509Certificate certificate) {
        return RUNTIME_NAMES.getOrDefault(algorithm, List.of()).stream()
                .anyMatch(name -> verifiesBy(name, query, value, certificate));
    }

    private static boolean verifiesBy(String name, String query, byte[] value, X509Certificate certificate) {
        try {
            var signature = Signature.getInstance(name);
            signature.initVerify(certificate.getPublicKey());
            signature.update(query.getBytes(StandardCharsets.ISO_8859_1));
            return signature.verify(value);
        } catch (GeneralSecurityException unusable) {
            return false;
        }
    }
}
