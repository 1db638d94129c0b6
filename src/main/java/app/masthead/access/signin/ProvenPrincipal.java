package app.masthead.access.signin;

import app.masthead.access.people.VerifiedIdentity;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody on the way in who has proved an identity, by whatever protocol: lives from the proof to the success handler,
 * never in a session. Whether anybody here has that identity is asked only then.
 */
public interface ProvenPrincipal {

    VerifiedIdentity identity();

    /** When the identity provider last saw the person prove it, if it says so. */
    Optional<Instant> provedAt();

    /** By what the provider's own session can be ended, if it can. */
    Optional<? extends ProviderSession> providerSession();
}
