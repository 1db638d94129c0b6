package app.masthead.access.emergency;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An active admin, and what that person holds for when the identity provider fails.
 *
 * @param codes how many recovery codes are left
 * @param triedAt when one of them was last used; null if never
 * @param triedKinds how many kinds of them were used and would work again
 */
record EmergencyHolder(
        UUID id,
        String name,
        int passkeys,
        int codes,
        @Nullable Instant triedAt,
        int triedKinds) {

    public boolean holds() {
        return passkeys > 0 || codes > 0;
    }
}
