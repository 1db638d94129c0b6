package app.masthead.access.saml.engine;

import java.security.Key;
import java.security.PrivateKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.List;
import java.util.Set;

/** The closed lists of what is accepted; whatever is not in them is refused before it is tried. */
final class Algorithms {

    static final String ENVELOPED = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
    static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";

    static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    static final String ECDSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";

    private static final int RSA_BITS = 2048;
    private static final int EC_BITS = 256;

    private static final Set<String> SIGNATURES = Set.of(
            RSA_SHA256,
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
            "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
            "http://www.w3.org/2007/05/xmldsig-more#sha384-rsa-MGF1",
            "http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1",
            ECDSA_SHA256,
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512");

    private static final Set<String> DIGESTS =
            Set.of(SHA256, "http://www.w3.org/2001/04/xmldsig-more#sha384", "http://www.w3.org/2001/04/xmlenc#sha512");

    private static final String AES256_GCM = "http://www.w3.org/2009/xmlenc11#aes256-gcm";
    private static final String RSA_OAEP = "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p";

    /** What identity providers are told to encrypt with. */
    static final List<String> OFFERED = List.of(AES256_GCM, RSA_OAEP);

    private static final Set<String> AUTHENTICATED_CIPHERS =
            Set.of(AES256_GCM, "http://www.w3.org/2009/xmlenc11#aes128-gcm");

    /** Whoever may alter the ciphertext can read it bit by bit, so these need a signature around them. */
    private static final Set<String> MALLEABLE_CIPHERS =
            Set.of("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "http://www.w3.org/2001/04/xmlenc#aes256-cbc");

    private static final Set<String> KEY_TRANSPORTS = Set.of(RSA_OAEP, "http://www.w3.org/2009/xmlenc11#rsa-oaep");

    private Algorithms() {}

    /** The algorithm that we sign with. */
    static String ours(PrivateKey key) {
        return key instanceof ECKey ? ECDSA_SHA256 : RSA_SHA256;
    }

    static boolean signs(String uri) {
        return SIGNATURES.contains(uri);
    }

    static boolean digests(String uri) {
        return DIGESTS.contains(uri);
    }

    static boolean transportsKeys(String uri) {
        return KEY_TRANSPORTS.contains(uri);
    }

    /** Whether the cipher is accepted, given that a verified signature covers the ciphertext or does not. */
    static boolean encrypts(String uri, boolean signed) {
        return AUTHENTICATED_CIPHERS.contains(uri) || signed && MALLEABLE_CIPHERS.contains(uri);
    }

    static boolean isStrong(Key key) {
        return switch (key) {
            case RSAKey rsa -> rsa.getModulus().bitLength() >= RSA_BITS;
            case ECKey ec -> ec.getParams().getCurve().getField().getFieldSize() >= EC_BITS;
            default -> false;
        };
    }
}
