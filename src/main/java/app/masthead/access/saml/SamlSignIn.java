package app.masthead.access.saml;

import app.masthead.access.connections.TestTicket;
import app.masthead.access.signin.Again;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in at a SAML provider that was begun in one browser.
 *
 * @param id the id of our request; of a sign-in that nobody here began, an id that no answer can name
 * @param version of the connection when it was begun
 * @param ticket what is being tested; null for an ordinary sign-in
 * @param again whose person is to come back; null for anybody
 */
record SamlSignIn(
        String id,
        String connection,
        int version,
        String returnPath,
        @Nullable TestTicket ticket,
        @Nullable Again again) {

    /** Of a request that brings the answer: the sign-in that it belongs to, whatever comes of the answer. */
    static final String ATTRIBUTE = SamlSignIn.class.getName();

    private static final String UNSOLICITED = "unsolicited-";

    static SamlSignIn unsolicited(String handle, String connection, int version, String returnPath) {
        return new SamlSignIn(UNSOLICITED + handle, connection, version, returnPath, null, null);
    }

    static Optional<SamlSignIn> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof SamlSignIn it ? Optional.of(it) : Optional.empty();
    }

    /** The request that an answer has to name, if there was one. */
    Optional<String> request() {
        return id.startsWith(UNSOLICITED) ? Optional.empty() : Optional.of(id);
    }

    boolean isTest() {
        return ticket != null;
    }

    /** Whether the person has to have proved just now who they are. */
    boolean needsNewProof() {
        return ticket != null || again != null;
    }
}
