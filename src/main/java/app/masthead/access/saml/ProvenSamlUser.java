package app.masthead.access.saml;

import app.masthead.access.people.VerifiedIdentity;
import app.masthead.access.signin.ProvenPrincipal;
import java.time.Instant;
import java.util.Optional;

/** Whoever an assertion was verified for. */
record ProvenSamlUser(SamlIdentity proven, String connection) implements ProvenPrincipal {

    @Override
    public VerifiedIdentity identity() {
        return proven.verified(connection);
    }

    @Override
    public Optional<Instant> provedAt() {
        return Optional.of(proven.authenticatedAt());
    }

    @Override
    public Optional<SamlSession> providerSession() {
        return Optional.of(proven.session());
    }
}
