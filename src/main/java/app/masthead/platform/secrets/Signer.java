package app.masthead.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Signs short-lived links with HMAC-SHA256, under a key of their own for each purpose. */
@Component
public class Signer {

    private static final String MAC = "HmacSHA256";

    private final KeyRing ring;

    Signer(KeyRing ring) {
        this.ring = ring;
    }

    /** The signature of a text, in Base64url. */
    public String sign(String purpose, String text) {
        return ring.current() + "." + encode(mac(purposeKey(ring.currentKey(), purpose), text));
    }

    /** Whether the signature is ours, for this purpose and this text; compared in constant time. */
    public boolean verifies(String purpose, String text, String signature) {
        var dot = signature.lastIndexOf('.');
        if (dot < 1) {
            return false;
        }
        try {
            var expected = encode(mac(purposeKey(ring.require(signature.substring(0, dot)), purpose), text));
            return MessageDigest.isEqual(bytes(expected), bytes(signature.substring(dot + 1)));
        } catch (IllegalStateException unknownKey) {
            return false;
        }
    }

    private static SecretKey purposeKey(SecretKey key, String purpose) {
        var mac = new SecretKeySpec(key.getEncoded(), MAC);
        return new SecretKeySpec(mac(mac, "masthead/" + purpose), MAC);
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
