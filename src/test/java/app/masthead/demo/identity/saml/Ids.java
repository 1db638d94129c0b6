package app.masthead.demo.identity.saml;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Names of messages: unguessable, and beginning as XML wants it. */
final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    static String random() {
        var bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        return "_" + HexFormat.of().formatHex(bytes);
    }
}
