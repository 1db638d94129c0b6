package app.masthead.access;

import java.util.Optional;

/**
 * An identity that a connection of the tenant has proved.
 *
 * @param verifiedEmail the e-mail address, only where the identity provider says that it is verified
 */
record ProvenIdentity(String connection, String issuer, String subject, Optional<String> verifiedEmail) {}
