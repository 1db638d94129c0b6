package app.masthead.access.oidc;

import app.masthead.access.attempts.Evidence;
import app.masthead.access.signin.Explained;
import org.springframework.security.oauth2.jwt.BadJwtException;

/** An ID token that is not believed. */
final class RefusedToken extends BadJwtException implements Explained {

    private static final long serialVersionUID = 1L;

    private final OidcReason reason;
    private final transient Evidence evidence;

    RefusedToken(OidcReason reason, Evidence evidence) {
        super(reason.code());
        this.reason = reason;
        this.evidence = evidence;
    }

    @Override
    public OidcReason reason() {
        return reason;
    }

    @Override
    public Evidence evidence() {
        return evidence;
    }
}
