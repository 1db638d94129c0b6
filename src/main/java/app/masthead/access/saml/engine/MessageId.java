package app.masthead.access.saml.engine;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Ids of our messages: unguessable, and names as XML has them (Core 1.3.4). */
public final class MessageId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    private MessageId() {}

    /** A new id with 160 random bits. */
    public static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return "_" + HexFormat.of().formatHex(bytes);
    }
}
