package app.masthead.access.oidc;

import app.masthead.access.SignInReason;
import app.masthead.access.connections.UnreadableSecret;
import app.masthead.access.connections.UnusableConnection;
import app.masthead.access.signin.SignInProblem;
import java.util.Locale;

/** Why a sign-in by OpenID Connect came to nothing before anybody was recognised, one reason for each check. */
public enum OidcReason implements SignInReason {
    /** No sign-in of this browser has this state (RFC 6749, section 10.12). */
    UNKNOWN_STATE(SignInProblem.EXPIRED),
    /** The sign-in of this state was begun too long ago. */
    TOOK_TOO_LONG(SignInProblem.EXPIRED),
    /** The answer came to the address of another connection than the one it was begun at (RFC 9700, section 4.4). */
    OTHER_CONNECTION,
    /** The connection was switched off or removed since the sign-in was begun. */
    CONNECTION_GONE,
    /** The connection was changed since the sign-in was begun. */
    CONNECTION_CHANGED,
    /** The answer says something twice. */
    REPEATED_PARAMETER,
    /** The answer does not say which issuer it is from, although the provider promises that (RFC 9207). */
    NO_ISSUER_IN_ANSWER,
    /** The answer is from another issuer (RFC 9207). */
    OTHER_ISSUER_IN_ANSWER,
    /** The discovery document cannot be read or used. */
    PROVIDER_UNAVAILABLE(SignInProblem.PROVIDER),
    /** The secret of the connection cannot be opened. */
    SECRET_UNREADABLE(SignInProblem.PROVIDER),
    /** The person cancelled, or the provider does not let the person use Masthead. */
    PROVIDER_REFUSED,
    /** The provider answered with another error (RFC 6749, section 4.1.2.1). */
    PROVIDER_ERROR(SignInProblem.PROVIDER),
    /** The code could not be exchanged for a token. */
    TOKEN_ENDPOINT(SignInProblem.PROVIDER),
    /** What the token endpoint gave is no signed token. */
    MALFORMED_TOKEN,
    /** The token is signed with an algorithm that we do not accept or the provider does not offer (RFC 8725). */
    WRONG_ALGORITHM,
    /** The provider's keys cannot be had. */
    KEYS_UNAVAILABLE(SignInProblem.PROVIDER),
    /** The provider publishes no key under the token's key id. */
    UNKNOWN_KEY,
    /** The signature does not fit the key. */
    BAD_SIGNATURE,
    /** The token has no expiry, no time of issue or no issuer. */
    MISSING_CLAIM,
    /** The token is of another issuer. */
    WRONG_ISSUER,
    /** The token is not for this client. */
    WRONG_AUDIENCE,
    /** The token is for others as well. */
    SEVERAL_AUDIENCES,
    /** The token was issued to another client. */
    WRONG_AUTHORIZED_PARTY,
    /** The token is too old. */
    EXPIRED_TOKEN,
    /** The token is not valid yet. */
    NOT_YET_VALID,
    /** The token says that it was issued in the future. */
    ISSUED_IN_FUTURE,
    /** The token names nobody. */
    MISSING_SUBJECT,
    /** The token was not issued for this sign-in. */
    WRONG_NONCE,
    /** The person belongs to another Microsoft Entra tenant. */
    WRONG_DIRECTORY,
    /** Microsoft Entra ID does not say by which lasting id it knows the person. */
    MISSING_OBJECT_ID,
    /** The Google account is of none of the organisation's domains. */
    WRONG_HOSTED_DOMAIN,
    /** The person did not authenticate in the way that the connection demands. */
    WRONG_CONTEXT,
    /** The person authenticated too long ago for the connection. */
    AUTHENTICATION_TOO_OLD;

    private final SignInProblem problem;

    OidcReason() {
        this(SignInProblem.REFUSED);
    }

    OidcReason(SignInProblem problem) {
        this.problem = problem;
    }

    /** Why a connection cannot be used. */
    static OidcReason of(UnusableConnection unusable) {
        return unusable instanceof UnreadableSecret ? SECRET_UNREADABLE : PROVIDER_UNAVAILABLE;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the person is told. */
    SignInProblem problem() {
        return problem;
    }
}
