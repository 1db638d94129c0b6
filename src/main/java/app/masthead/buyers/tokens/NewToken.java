package app.masthead.buyers.tokens;

import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.secrets.Sha256;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * A token that was just made: it is shown to the person who made it, and then forgotten.
 *
 * @param prefix how it begins; made apart from the rest, so that it tells nothing of it
 * @param value the whole of it, with 256 random bits
 */
record NewToken(String prefix, Secret value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int READABLE = 6;

    static NewToken next() {
        var prefix = "mh_"
                + RANDOM.ints(READABLE, 0, SIGNS.length())
                        .mapToObj(it -> String.valueOf(SIGNS.charAt(it)))
                        .collect(Collectors.joining());
        return new NewToken(
                prefix, new Secret(prefix + "_" + OneTimeSecret.next().value()));
    }

    /** All that is stored of it. */
    byte[] digest() {
        return Sha256.bytes(value.reveal());
    }
}
