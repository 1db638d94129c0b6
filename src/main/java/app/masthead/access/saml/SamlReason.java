package app.masthead.access.saml;

import app.masthead.access.SignInReason;
import app.masthead.access.connections.UnreadableSecret;
import app.masthead.access.saml.engine.Rule;
import app.masthead.access.signin.Refused;
import app.masthead.access.signin.SignInProblem;
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
    UNUSABLE_SUBJECT,
    /** A key of the connection cannot be opened. */
    KEY_UNREADABLE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A sign-in that cannot go on, because a connection cannot be used. */
    static Refused refused(UnreadableSecret unreadable, String connection) {
        return new Refusal(SignInProblem.PROVIDER, KEY_UNREADABLE.code(), String.valueOf(unreadable.getMessage()))
                .at(connection);
    }

    /** A rule of the engine that does not hold, as a reason. */
    static SignInReason of(Rule rule) {
        return rule::code;
    }
}
