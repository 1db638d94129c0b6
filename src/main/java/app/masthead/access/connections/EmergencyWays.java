package app.masthead.access.connections;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ways in for when the identity provider fails, as far as enforcing single sign-on depends on them. Answers for
 * the current tenant.
 */
public interface EmergencyWays {

    /** The active admins who could come in without any identity provider. */
    List<Holder> holders();

    /**
     * Somebody with such a way.
     *
     * @param triedAt when one of that person's ways was last tried and worked; null if never
     * @param triedKinds how many kinds of them, passkeys and recovery codes, were tried and would work again
     */
    record Holder(UUID id, String name, @Nullable Instant triedAt, int triedKinds) {}
}
