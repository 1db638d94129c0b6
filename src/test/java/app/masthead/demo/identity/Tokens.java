package app.masthead.demo.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.Base64URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

/** Unguessable values, and comparisons that tell nothing by the time they take. */
final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64URL.encode(bytes).toString();
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    /** The S256 transformation of RFC 7636. */
    static String sha256(String text) {
        return Base64URL.encode(digest(text)).toString();
    }

    /** The left half of the hash, as OpenID Connect wants it for {@code at_hash}. */
    static String halfHash(String text) {
        return Base64URL.encode(Arrays.copyOf(digest(text), 16)).toString();
    }

    static String fingerprint(String text) {
        return sha256(text).substring(0, 12);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
