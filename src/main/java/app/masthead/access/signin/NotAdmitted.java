package app.masthead.access.signin;

import app.masthead.access.RefusalReason;
import org.springframework.security.core.AuthenticationException;

/** The identity is proven, but whoever has it may not come in. */
public final class NotAdmitted extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;

    public NotAdmitted(RefusalReason reason) {
        super(reason.code());
        this.reason = reason;
    }

    public RefusalReason reason() {
        return reason;
    }
}
