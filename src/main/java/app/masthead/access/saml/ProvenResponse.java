package app.masthead.access.saml;

import app.masthead.access.saml.engine.Verification;
import app.masthead.access.saml.engine.VerifiedAssertion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A response after its examination; it signs nobody in by itself. */
final class ProvenResponse extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient SamlSignIn begun;
    private final transient Outcome outcome;

    private ProvenResponse(SamlSignIn begun, Outcome outcome) {
        super(List.of());
        this.begun = begun;
        this.outcome = outcome;
        setAuthenticated(true);
    }

    static ProvenResponse of(SamlResponse response, Verification verification, VerifiedAssertion assertion) {
        var connection = response.connection();
        var identity =
                SamlIdentity.of(assertion, connection.id(), connection.config().attributes());
        return new ProvenResponse(response.begun(), Outcome.of(response.begun(), verification, identity));
    }

    static ProvenResponse nothing(SamlResponse response, Verification verification) {
        return new ProvenResponse(response.begun(), Outcome.of(response.begun(), verification, null));
    }

    SamlSignIn begun() {
        return begun;
    }

    Outcome outcome() {
        return outcome;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    /** The subject; empty where nobody was proved. */
    @Override
    public String getName() {
        return outcome.identity() == null ? "" : outcome.identity().subject();
    }

    @Override
    public @Nullable Object getPrincipal() {
        return outcome.identity();
    }
}
