package app.masthead.access.saml.engine;

import java.util.Optional;

/** Makes authentication requests. */
public final class AuthnRequests {

    private AuthnRequests() {}

    /** The request, by the binding of the endpoint, signed if there is a key. */
    public static Dispatch dispatch(
            AuthnRequest request, Endpoint endpoint, Optional<String> relayState, Optional<SpKey> key) {
        throw new UnsupportedOperationException("not yet");
    }
}
