package app.masthead.access.connections;

import java.security.SecureRandom;

/** Makes the ids of connections: 24 letters and digits, more than 140 bits, so that guessing one leads nowhere. */
final class ConnectionIds {

    private static final String LETTERS_AND_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ConnectionIds() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS_AND_DIGITS.length())
                .mapToObj(LETTERS_AND_DIGITS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
