package app.masthead.access.saml.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The message that a person's session is to end (Core 3.7.1).
 *
 * @param id to be accepted once: what a second message with it is known by
 * @param sessionIndexes the sessions meant; none means all of the person's
 * @param notOnOrAfter after which it counts for nothing, if given
 */
public record LogoutRequest(
        String id,
        Instant issueInstant,
        String issuer,
        NameId nameId,
        List<String> sessionIndexes,
        Optional<Instant> notOnOrAfter) {

    public LogoutRequest {
        sessionIndexes = List.copyOf(sessionIndexes);
    }
}
