package app.masthead.access;

/** An identity provider that cannot be used as it is configured or as it answers. */
class UnusableConnection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableConnection(String connection, String reason) {
        super("Connection " + connection + ": " + reason);
    }
}
