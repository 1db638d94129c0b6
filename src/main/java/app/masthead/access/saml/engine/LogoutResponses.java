package app.masthead.access.saml.engine;

import java.util.Optional;

/** Makes and verifies answers to logout requests. */
public final class LogoutResponses {

    private LogoutResponses() {}

    /** The answer, by the binding of the endpoint (see {@link Endpoint#forResponses}), signed. */
    public static Dispatch dispatch(
            LogoutResponse response, Endpoint endpoint, Optional<String> relayState, SpKey key) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Verifies an answer of the identity provider, which may report a failure: see its status. */
    public static Receipt<LogoutResponse> receive(Incoming incoming, LogoutExpectation expectation) {
        throw new UnsupportedOperationException("not yet");
    }
}
