package app.masthead.access.passkeys;

import app.masthead.platform.web.NotFound;

/** There is no such passkey, or it is somebody else's. */
public final class NoSuchPasskey extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchPasskey() {
        super("access.passkey.unknown");
    }
}
