package app.masthead.access.passkeys;

/** What an authenticator answered is not believed. The reason is for the log and the tenant's admins alone. */
public final class PasskeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PasskeyRefused(String reason) {
        super(reason);
    }

    PasskeyRefused(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** A code, and after a colon what was found where there is more to say. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
