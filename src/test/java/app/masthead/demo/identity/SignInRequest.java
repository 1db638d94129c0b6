package app.masthead.demo.identity;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** A sign-in under way, in whichever protocol it was asked for. */
sealed interface SignInRequest permits AuthorizationRequest, SamlSignIn {

    /** Whether a session begun then is fresh enough for this request. */
    boolean accepts(Session session, Instant now);

    /** Whether the person has to say again who they are, whatever session there is. */
    boolean again();

    /** Whom the application expects. */
    Optional<String> hint();

    /** Where the browser goes in the end. */
    URI returnsTo();

    /** What people call the protocol. */
    String protocol();
}
