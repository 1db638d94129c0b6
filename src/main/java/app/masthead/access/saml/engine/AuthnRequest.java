package app.masthead.access.saml.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * The wish that an identity provider authenticate somebody (Core 3.4.1).
 *
 * @param id from {@link MessageId}; the response must name it
 * @param issuer our entity id for the connection
 * @param acs where the response is to be posted
 * @param forceAuthn whether the person must authenticate anew, whatever session there is
 * @param nameIdFormat the format of name identifier asked for, if any
 * @param authnContext the class of authentication context asked for, exactly, if any
 */
public record AuthnRequest(
        String id,
        Instant issueInstant,
        String issuer,
        String acs,
        boolean forceAuthn,
        Optional<String> nameIdFormat,
        Optional<String> authnContext) {}
