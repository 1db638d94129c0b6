package app.masthead.access.passkeys;

import app.masthead.platform.secrets.Sha256;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;

/**
 * By what an authenticator knows a person: 32 bytes that say nothing about the person (Web Authentication Level 3,
 * section 14.6.1), always the same ones, so that they need not be kept.
 */
final class UserHandle {

    private UserHandle() {}

    static Bytes of(UUID holder) {
        return new Bytes(Sha256.bytes("masthead passkey of " + holder));
    }
}
