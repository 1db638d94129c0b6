package app.masthead.access.signin;

import app.masthead.access.SignInReason;
import java.util.Locale;

/** Reasons to refuse a sign-in that are no protocol's own. */
public enum SignInFault implements SignInReason {
    /** Whoever was in was to prove to be that person again, and somebody else came back. */
    OTHER_PERSON,
    /** The identity provider does not say when the person last proved to be that person. */
    NO_PROOF_TIME,
    /** The identity provider let the person through on a proof of earlier. */
    OLD_PROOF,
    /** Whoever was to prove it again is not in any more. */
    SESSION_OVER,
    /** Something that has no name yet; the log has more. */
    UNEXPLAINED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
