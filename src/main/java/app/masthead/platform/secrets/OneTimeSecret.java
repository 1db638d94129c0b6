package app.masthead.platform.secrets;

import java.security.SecureRandom;
import java.util.Base64;

/** What a link in a mail holds so that nobody else can guess it: 256 random bits. Only its digest is ever stored. */
public record OneTimeSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static OneTimeSecret next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new OneTimeSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** By what it is recognised again. */
    public byte[] digest() {
        return Sha256.bytes(value);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
