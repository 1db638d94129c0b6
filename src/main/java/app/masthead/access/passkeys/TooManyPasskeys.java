package app.masthead.access.passkeys;

/** Somebody has as many passkeys as one may have. */
public final class TooManyPasskeys extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
