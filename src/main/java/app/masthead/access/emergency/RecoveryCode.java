package app.masthead.access.emergency;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code on paper: its number on the list, and 80 random bits in the 32 characters of Crockford's alphabet, in which
 * nothing looks like anything else.
 *
 * @param position 0 to 9
 * @param secret 16 characters
 */
record RecoveryCode(int position, String secret) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int LONGEST_TYPED = 100;
    private static final Pattern WRITTEN = Pattern.compile("[0-9][" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static RecoveryCode next(int position) {
        var secret = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(it -> secret.append(ALPHABET.charAt(it)));
        return new RecoveryCode(position, secret.toString());
    }

    /** The code as somebody types it: in small letters, with other dividers, with O for 0 and I or L for 1. */
    static Optional<RecoveryCode> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}._]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return WRITTEN.matcher(plain).matches()
                ? Optional.of(new RecoveryCode(plain.charAt(0) - '0', plain.substring(1)))
                : Optional.empty();
    }

    /** The code as it is written on paper. */
    String written() {
        return position + "-" + secret.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return position + "-•••";
    }
}
