package app.masthead.access.passkeys;

import org.jspecify.annotations.Nullable;

/** What an authenticator answered is not believed. The reason is for the log and for admins alone. */
public final class PasskeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PasskeyReason reason;

    /** Without more to say than the reason. */
    public PasskeyRefused(PasskeyReason reason) {
        this(reason, "", null);
    }

    PasskeyRefused(PasskeyReason reason, String detail) {
        this(reason, detail, null);
    }

    PasskeyRefused(PasskeyReason reason, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public PasskeyReason reason() {
        return reason;
    }

    /** What was found; empty where there is no more to say. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
