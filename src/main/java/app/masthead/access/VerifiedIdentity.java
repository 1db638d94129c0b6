package app.masthead.access;

import java.util.Optional;

/**
 * An identity that a connection has proved.
 *
 * @param verifiedEmail the e-mail address, only where the identity provider says that it is verified
 * @param name what the person is called there, if it can be shown
 */
record VerifiedIdentity(
        String connection, String issuer, String subject, Optional<String> verifiedEmail, Optional<String> name) {}
