package app.masthead.access.connections;

/** A connection whose secret, or whose own key, does not open with the keys of this installation. */
public final class UnreadableSecret extends UnusableConnection {

    private static final long serialVersionUID = 1L;

    UnreadableSecret(String connection) {
        super(connection, "its secret cannot be decrypted");
    }
}
