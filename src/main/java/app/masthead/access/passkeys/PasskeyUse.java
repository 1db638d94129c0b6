package app.masthead.access.passkeys;

import java.util.Locale;

/** What an authenticator is asked for. The answer to one question answers no other. */
public enum PasskeyUse {
    /** A new key is to be made. */
    REGISTRATION,
    /** A super-admin wants to come in. */
    SIGN_IN,
    /** Somebody who is in is to prove to be still the same person. */
    AGAIN,
    /** An admin of a tenant wants to come in because the identity provider fails. */
    EMERGENCY;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
