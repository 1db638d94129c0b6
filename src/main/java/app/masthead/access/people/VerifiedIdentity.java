package app.masthead.access.people;

import app.masthead.access.Way;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An identity that a connection has proved.
 *
 * @param verifiedEmail the e-mail address, only where the identity provider says that it is verified
 * @param name what the person is called there, if it can be shown
 * @param attributes everything else that the identity provider says of the person, by name
 * @param notAfter when the identity provider wants the session to end; null where it does not say
 */
public record VerifiedIdentity(
        Way way,
        String connection,
        String issuer,
        String subject,
        Optional<String> verifiedEmail,
        Optional<String> name,
        Map<String, List<String>> attributes,
        @Nullable Instant notAfter) {}
