package app.masthead.access.saml;

import app.masthead.access.signin.SignInProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.saml2.core.Saml2Error;
import org.springframework.security.saml2.provider.service.authentication.Saml2AuthenticationException;

/** An answer of a SAML provider is not accepted. */
final class SamlRefused extends Saml2AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final SignInProblem problem;
    private final transient @Nullable SamlSignIn begun;

    /**
     * Refuses an answer.
     *
     * @param begun the sign-in that it belongs to, if that is known
     * @param reason what the attempt is told by
     * @param detail for the connection's admins; no secret
     */
    SamlRefused(SignInProblem problem, @Nullable SamlSignIn begun, String reason, String detail) {
        super(new Saml2Error(reason, detail));
        this.problem = problem;
        this.begun = begun;
    }

    SignInProblem problem() {
        return problem;
    }

    @Nullable
    SamlSignIn begun() {
        return begun;
    }

    String reason() {
        return getSaml2Error().getErrorCode();
    }

    String detail() {
        return getSaml2Error().getDescription();
    }
}
