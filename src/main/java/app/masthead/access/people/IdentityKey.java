package app.masthead.access.people;

/**
 * By what an identity is recognised again (OpenID Connect Core 1.0, section 5.7: the issuer's subject, never an
 * address), at one connection.
 */
record IdentityKey(String connection, String issuer, String subject) {

    static IdentityKey of(VerifiedIdentity identity) {
        return new IdentityKey(identity.connection(), identity.issuer(), identity.subject());
    }
}
