package app.masthead.access.saml;

import app.masthead.access.SignInReason;
import app.masthead.access.signin.Refused;
import app.masthead.access.signin.SignInProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.saml2.core.Saml2Error;
import org.springframework.security.saml2.provider.service.authentication.Saml2AuthenticationException;

/** An answer of a SAML provider is not accepted. */
final class SamlRefused extends Saml2AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final @Nullable String connection;

    /**
     * Refuses an answer.
     *
     * @param connection at whose address it arrived; null where that is none here
     * @param detail for the connection's admins; no secret
     */
    SamlRefused(SignInProblem problem, @Nullable String connection, SignInReason reason, String detail) {
        super(new Saml2Error(reason.code(), detail));
        this.refusal = new Refusal(problem, reason.code(), detail);
        this.connection = connection;
    }

    Refusal refusal() {
        return refusal;
    }

    Refused refused() {
        return refusal.at(connection);
    }
}
