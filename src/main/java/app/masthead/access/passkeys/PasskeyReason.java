package app.masthead.access.passkeys;

import app.masthead.access.SignInReason;
import java.util.Locale;

/** Why the answer of an authenticator is not believed. */
public enum PasskeyReason implements SignInReason {
    /** What was sent is no answer of an authenticator. */
    UNREADABLE_ANSWER,
    /** This browser was asked nothing, or long ago, or has answered already. */
    NO_QUESTION,
    /** Nobody here holds that key. */
    UNKNOWN_PASSKEY,
    /** The signature, the origin, the host or the verification of the person is not what it has to be. */
    PASSKEY_NOT_VERIFIED,
    /** The key's counter went back: there is another with the same key. */
    COPIED_PASSKEY,
    /** The key belongs to somebody other than the one who was asked. */
    OTHER_PERSONS_PASSKEY,
    /** The key that was to be added is kept already. */
    KNOWN_PASSKEY;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
