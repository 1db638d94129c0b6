package app.masthead.access.superadmins;

/** Somebody who runs the installation has that address already. */
public final class EmailTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
