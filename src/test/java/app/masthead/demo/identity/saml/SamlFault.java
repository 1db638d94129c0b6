package app.masthead.demo.identity.saml;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Lies that a hostile or broken SAML provider, or somebody between it and Masthead, can tell. Those about names, times
 * and signatures are told in logout messages too. Every one has to be refused, except those said to be honest.
 */
public enum SamlFault {
    WRONG_ISSUER(draft -> draft.issuer = "https://issuer.example"),
    WRONG_AUDIENCE(draft -> draft.audience = "https://another.example/saml"),
    NO_AUDIENCE(draft -> draft.audience = null),
    WRONG_RECIPIENT(draft -> draft.recipient = "https://another.example/saml/acs"),
    NO_RECIPIENT(draft -> draft.recipient = null),
    WRONG_DESTINATION(draft -> draft.destination = "https://another.example/saml/acs"),
    NO_DESTINATION(draft -> draft.destination = null),
    WRONG_IN_RESPONSE_TO(draft -> draft.inResponseTo = "_another-request"),
    NO_IN_RESPONSE_TO(draft -> draft.inResponseTo = null),
    EXPIRED(draft -> draft.shift(Duration.ofHours(-2))),
    NOT_YET_VALID(draft -> draft.shift(Duration.ofHours(2))),
    STALE_AUTHENTICATION(draft -> draft.authenticated = Instant.ofEpochSecond(1_000_000_000)),
    NO_AUTHENTICATION(draft -> draft.authenticated = null),
    /** The session at the provider is over already. */
    SESSION_OVER(draft -> draft.sessionEnds = draft.issued.minus(Duration.ofHours(1))),
    NO_NAME_ID(draft -> draft.nameId = null),
    TRANSIENT_NAME_ID(draft -> draft.about("_for-this-once", NameIdFormat.TRANSIENT, draft.attributes)),
    /** The subject is confirmed by a key that nobody has shown. */
    HOLDER_OF_KEY(draft -> draft.confirmation = Names.HOLDER_OF_KEY),
    /** A million characters in an extension; in the Redirect binding they deflate to almost nothing. */
    HUGE(draft -> draft.padding = 1_000_000),

    UNSIGNED,
    /** Signed by somebody else, whose certificate lies beside the signature. */
    FOREIGN_KEY,
    SHA1,
    /** HMAC, keyed with what everybody can read: the public key. */
    SIGNED_WITH_PUBLIC_KEY,
    /** Signed for one person, then told of another, without the signatures. */
    STRIPPED_SIGNATURE,
    /** As above, with signatures that no longer fit. */
    TAMPERED,
    /** As above, with signatures that are empty. */
    EMPTY_SIGNATURE,
    /** An assertion about another person, encrypted as anybody can do it with the public key, and signed by nobody. */
    ENCRYPTED_UNSIGNED,

    /** Signature wrapping: another person's assertion before the signed one. */
    XSW_BESIDE,
    /** Signature wrapping: another person's assertion around the signed one. */
    XSW_AROUND,
    /** Signature wrapping: another person's assertion carries the signature, and the signed one in its object. */
    XSW_OBJECT,
    /** Signature wrapping: another response carries the signature, and the signed one in its object. */
    XSW_RESPONSE,
    /** Signature wrapping: another person's assertion in the extensions of the response. */
    XSW_EXTENSIONS,
    /** Two assertions, both signed, about two persons. */
    TWO_ASSERTIONS,
    /** A name and an address that are another person's up to a comment; the signature is valid. */
    COMMENT_IN_NAME_ID,

    /** The response that was sent last, once more. */
    REPLAY,
    /** An external document type, which nobody may fetch. */
    DOCTYPE,
    /** Half a message. */
    MALFORMED,
    /** The person did not sign in, or the logout failed. */
    REFUSED,
    /** The answer comes back with the state of another request. */
    WRONG_RELAY_STATE,

    /** Honest: the assertion alone is signed, as Entra ID does it. */
    ONLY_ASSERTION_SIGNED,
    /** Honest if the assertion is not taken apart from its response: the response alone is signed. */
    ONLY_RESPONSE_SIGNED,
    /** Encrypted with AES in CBC mode, which can be attacked where the response is not signed. */
    ENCRYPTED_WITH_CBC,
    /** The key is encrypted with RSA PKCS #1 1.5, which nobody should take any more. */
    ENCRYPTED_WITH_RSA15;

    private final Consumer<Draft> twist;

    SamlFault() {
        this(draft -> {});
    }

    SamlFault(Consumer<Draft> twist) {
        this.twist = twist;
    }

    void twist(Draft draft) {
        twist.accept(draft);
    }
}
