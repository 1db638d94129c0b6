package app.masthead.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Encrypts secrets at rest: AES-256-GCM with a random 96-bit IV and a 128-bit tag, bound to the place where the value
 * is stored, so that a ciphertext copied to another tenant or row does not decrypt.
 *
 * <p>The stored form is {@code v1:<key id>:<iv>:<ciphertext>}, the last two in Base64url.
 */
@Component
public class Vault {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyRing ring;
    private final SecureRandom random = new SecureRandom();

    Vault(KeyRing ring) {
        this.ring = ring;
    }

    /** Encrypts a secret for one place. */
    public String seal(Secret secret, Place place) {
        var iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, ring.currentKey(), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(place.bytes());
            var sealed = cipher.doFinal(secret.reveal().getBytes(StandardCharsets.UTF_8));
            return String.join(":", "v1", ring.current(), encode(iv), encode(sealed));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The secret cannot be encrypted", failure);
        }
    }

    /**
     * Decrypts a stored secret.
     *
     * @throws IllegalStateException when it was not sealed for this place, was altered, or its key is gone
     */
    public Secret open(String stored, Place place) {
        var parts = stored.split(":", -1);
        if (parts.length != 4 || !parts[0].equals("v1")) {
            throw new IllegalStateException("The stored secret has an unknown form");
        }
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, ring.require(parts[1]), new GCMParameterSpec(TAG_BITS, decode(parts[2])));
            cipher.updateAAD(place.bytes());
            return new Secret(new String(cipher.doFinal(decode(parts[3])), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The stored secret cannot be decrypted", failure);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
