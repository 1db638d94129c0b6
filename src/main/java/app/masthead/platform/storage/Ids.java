package app.masthead.platform.storage;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes identifiers that sort by time (UUID version 7, RFC 9562 section 5.7), so that indexes grow at one end. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    public static UUID next() {
        var milliseconds = System.currentTimeMillis();
        var most = milliseconds << 16 | VERSION | RANDOM.nextInt(0x1000);
        var least = VARIANT | RANDOM.nextLong() >>> 2;
        return new UUID(most, least);
    }
}
