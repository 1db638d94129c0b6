package app.masthead.access.saml;

import app.masthead.access.SignInReason;
import app.masthead.access.saml.engine.Rule;
import java.util.Locale;

/** Reasons to refuse an answer of a SAML provider before or after the rules that the answer itself has to satisfy. */
public enum SamlReason implements SignInReason {
    /** It is not what a browser posts for a provider. */
    MALFORMED_RESPONSE,
    /** This browser did not begin a sign-in to which it could belong. */
    UNKNOWN_REQUEST,
    /** The connection was changed since the sign-in was begun. */
    CHANGED_CONNECTION,
    /** It was accepted before. */
    REPLAYED,
    /** The person's name is too long, or does not print: nobody can be known again by it. */
    UNUSABLE_SUBJECT;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A rule of the engine that does not hold, as a reason. */
    static SignInReason of(Rule rule) {
        return rule::code;
    }
}
