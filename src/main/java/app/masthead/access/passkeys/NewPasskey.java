package app.masthead.access.passkeys;

import java.util.List;
import java.util.UUID;

/**
 * A key that an authenticator has just made, verified and not kept yet.
 *
 * @param holder for whom it was asked
 */
@SuppressWarnings("ArrayRecordComponent")
public record NewPasskey(
        UUID holder, byte[] credentialId, byte[] attestation, long signCount, List<String> transports) {}
