package app.masthead.access.emergency;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes recovery codes with Argon2id (RFC 9106; 19 MiB and two passes, as OWASP's cheat sheet on storing passwords
 * has it). Checking a code always costs the same, whether or not there is anything to check it against; and only so
 * many are made or checked at once that nobody can take all the memory.
 */
@Component
class CodeHashes {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 4;

    private final Argon2PasswordEncoder argon =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final String nobodys = hash(RecoveryCode.next(0));

    String hash(RecoveryCode code) {
        return inPlace(() -> argon.encode(code.secret()));
    }

    /** Whether the code belongs to the hash; never, without a hash. */
    boolean matches(RecoveryCode code, Optional<String> hash) {
        return inPlace(() -> argon.matches(code.secret(), hash.orElse(nobodys)) & hash.isPresent());
    }

    private <T> T inPlace(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
