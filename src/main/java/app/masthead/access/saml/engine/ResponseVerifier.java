package app.masthead.access.saml.engine;

/** Verifies responses of identity providers. */
public final class ResponseVerifier {

    /**
     * Verifies a response.
     *
     * @param samlResponse the base64 text, as the browser posted it
     */
    public Verification verify(String samlResponse, Expectation expectation) {
        throw new UnsupportedOperationException("not yet");
    }
}
