package app.masthead.access.saml.engine;

/**
 * What a message of an identity provider must satisfy, in the order in which it is examined.
 *
 * <p>Sources: "Core" is SAML 2.0 core, "Bindings" and "Profiles" are its companions (OASIS, 2005), "DSig" is XML
 * Signature Syntax and Processing 1.1 (W3C). The steps are those of the verifier's specification. A logout message is
 * held to those of the rules that concern it.
 */
public enum Rule {
    /** The text is base64, with line breaks at most (Bindings 3.5.4). */
    ENCODING(1, "bad-encoding"),
    /** At most 256 KiB, decoded and inflated. */
    SIZE(1, "too-large"),
    /** No document type, so no entity and nothing to fetch (Core 1.1 defines messages by schema alone). */
    DOCTYPE(2, "doctype"),
    /** Well-formed XML 1.0 in UTF-8, parsed once. */
    XML(2, "not-xml"),
    /** No comment, processing instruction or CDATA section, which readers of text disagree about. */
    PLAIN_TEXT(3, "comment-or-instruction"),
    /** Elements are nested at most 64 deep. */
    DEPTH(3, "too-deep"),
    /** No two elements have the same id, however the attribute is spelled (Core 1.3.4). */
    UNIQUE_IDS(3, "duplicate-id"),
    /** Messages, assertions and signatures stand only where they belong (Core 5.4.2; signature wrapping). */
    STRUCTURE(3, "wrapped-signature"),
    /** The document is the expected message, version 2.0 (Core 3.2.2). */
    MESSAGE(4, "not-a-response"),
    /** It holds exactly one assertion, encrypted or not. */
    ONE_ASSERTION(4, "not-one-assertion"),
    /** The signature refers to the whole element that it stands in and to nothing else (Core 5.4.2). */
    REFERENCE(8, "bad-reference"),
    /** Enveloped-signature and exclusive canonicalisation, nothing else (Core 5.4.3 and 5.4.4). */
    TRANSFORMS(8, "bad-transform"),
    /** RSA, RSA-PSS or ECDSA with SHA-256 or longer (RFC 9231). */
    SIGNATURE_ALGORITHM(8, "bad-signature-algorithm"),
    /** A digest by SHA-256 or longer (DSig 6.2). */
    DIGEST_ALGORITHM(8, "bad-digest-algorithm"),
    /** One of the trusted keys made the signature; a key that the message brings along counts for nothing. */
    KNOWN_KEY(8, "unknown-key"),
    /** That key is strong: RSA of 2048 bits, elliptic curve of 256 bits, or longer. */
    STRONG_KEY(8, "weak-key"),
    /** What was signed is unchanged (DSig 3.2.1). */
    INTACT(8, "tampered"),
    /** The octets that were digested are this very element; all that follows is read from them alone. */
    SIGNED_OCTETS(8, "digested-something-else"),
    /** The assertion is encrypted where the connection wants that. */
    ENCRYPTED(6, "not-encrypted"),
    /** AES-GCM under RSA-OAEP; AES-CBC only inside what a verified signature covers (XML Encryption 1.1, 5.2). */
    ENCRYPTION_ALGORITHM(6, "bad-encryption-algorithm"),
    /** One of our keys decrypts it to one assertion. */
    DECRYPTED(6, "cannot-decrypt"),
    /** A verified signature covers the assertion: its own, or the response's where the connection permits that. */
    SIGNED(7, "unsigned"),
    /** The identity provider reports success (Core 3.2.2.2). */
    STATUS(9, "refused-by-provider"),
    /** The message was sent to our address (Bindings 3.5.5.2). */
    DESTINATION(10, "wrong-destination"),
    /** Message and assertion were issued by the connection's identity provider (Profiles 4.1.4.2). */
    ISSUER(10, "wrong-issuer"),
    /** Without a request of ours only where the connection permits it (Profiles 4.1.5). */
    SOLICITED(11, "unsolicited"),
    /** It answers the request that this browser was sent with (Core 3.2.2; Profiles 4.1.4.3). */
    REQUEST(11, "wrong-request"),
    /** Exactly one bearer confirmation, without a time before which it would not hold (Profiles 4.1.4.2). */
    BEARER(12, "not-one-bearer"),
    /** The confirmation names our address (Profiles 4.1.4.2). */
    RECIPIENT(12, "wrong-recipient"),
    /** Neither the confirmation nor the conditions have run out (Core 2.4.1.2 and 2.5.1.2). */
    CURRENT(12, "expired"),
    /** The conditions hold already (Core 2.5.1.2). */
    BEGUN(13, "not-yet-valid"),
    /** No condition that we do not understand (Core 2.5.1). */
    CONDITIONS(13, "unknown-condition"),
    /** Every audience restriction names us, and there is one (Core 2.5.1.4). */
    AUDIENCE(13, "wrong-audience"),
    /** Exactly one statement of when and how the person authenticated (Core 2.7.2). */
    AUTHENTICATED(14, "no-authentication"),
    /** The session at the identity provider has not ended (Core 2.7.2). */
    SESSION(14, "session-ended"),
    /** The person authenticated recently enough for the connection, and not in the future. */
    RECENT(14, "authentication-too-old"),
    /** The person authenticated in the way that the connection demands (Core 2.7.2.2). */
    AUTHN_CONTEXT(14, "wrong-authentication-context"),
    /** A name identifier of 1 to 256 characters (Core 8.3.7). */
    NAME_ID(15, "bad-name-id"),
    /** The person is known by something that lasts: no transient name, or the one configured attribute (Core 8.3.8). */
    LASTING_SUBJECT(15, "no-lasting-subject"),
    /** At most 200 attributes, each value at most 4 KiB. */
    ATTRIBUTES(16, "too-many-attributes"),
    /** Nothing happened during the examination that the rules above do not foresee. */
    FORESEEN(16, "unforeseen");

    private final int step;
    private final String code;

    Rule(int step, String code) {
        this.step = step;
        this.code = code;
    }

    /** The step of the specification that it belongs to, 1 to 16. */
    public int step() {
        return step;
    }

    /** What names a failure of this rule in attempts, logs and message keys; never changes. */
    public String code() {
        return code;
    }
}
