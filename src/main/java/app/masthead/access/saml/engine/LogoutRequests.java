package app.masthead.access.saml.engine;

import java.util.Optional;

/** Makes and verifies logout requests. */
public final class LogoutRequests {

    private LogoutRequests() {}

    /** The request, by the binding of the endpoint, signed. */
    public static Dispatch dispatch(LogoutRequest request, Endpoint endpoint, Optional<String> relayState, SpKey key) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Verifies a request of the identity provider. */
    public static Receipt<LogoutRequest> receive(Incoming incoming, LogoutExpectation expectation) {
        throw new UnsupportedOperationException("not yet");
    }
}
