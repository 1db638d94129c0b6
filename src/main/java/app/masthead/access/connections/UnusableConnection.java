package app.masthead.access.connections;

/** An identity provider that cannot be used as it is configured or as it answers. */
public class UnusableConnection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableConnection(String connection, String reason) {
        super("Connection " + connection + ": " + reason);
    }
}
