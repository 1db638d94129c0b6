package app.masthead.access.saml.engine;

import java.time.Instant;

/**
 * The answer to a {@link LogoutRequest} (Core 3.7.2).
 *
 * @param inResponseTo the id of the request
 * @param status a status code, such as {@link #SUCCESS}
 */
public record LogoutResponse(String id, Instant issueInstant, String issuer, String inResponseTo, String status) {

    public static final String SUCCESS = "urn:oasis:names:tc:SAML:2.0:status:Success";
    public static final String REQUESTER = "urn:oasis:names:tc:SAML:2.0:status:Requester";
    public static final String RESPONDER = "urn:oasis:names:tc:SAML:2.0:status:Responder";
}
