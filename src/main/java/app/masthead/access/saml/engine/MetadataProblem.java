package app.masthead.access.saml.engine;

/** Why metadata of an identity provider cannot be used. */
public enum MetadataProblem {
    /** More than 1 MiB. */
    TOO_LARGE("too-large"),
    /** Not well-formed XML in UTF-8 or UTF-16, or nested too deep. */
    NOT_XML("not-xml"),
    /** It has a document type. */
    DOCTYPE("doctype"),
    /** The root is neither an entity nor a list of entities. */
    NOT_METADATA("not-metadata"),
    /** Several identity providers are in it, and none was chosen. */
    SEVERAL_ENTITIES("several-entities"),
    /** The entity that was asked for is not in it. */
    NO_SUCH_ENTITY("no-such-entity"),
    /** Its {@code validUntil} or its entity's has passed. */
    EXPIRED("expired"),
    /** A {@code validUntil} that is no point in time. */
    BAD_DATE("bad-date"),
    /** The entity has no role of an identity provider for SAML 2.0. */
    NO_IDENTITY_PROVIDER("no-identity-provider"),
    /** No address for authentication requests by redirect or POST. */
    NO_SIGN_ON_ADDRESS("no-sign-on-address"),
    /** An address that is not absolute https, or has credentials or a fragment. */
    BAD_ADDRESS("bad-address"),
    /** No certificate for signatures. */
    NO_CERTIFICATE("no-certificate"),
    /** A certificate that cannot be read. */
    BAD_CERTIFICATE("bad-certificate"),
    /** No certificate with a strong key. */
    WEAK_KEYS("weak-keys");

    private final String code;

    MetadataProblem(String code) {
        this.code = code;
    }

    /** What names it in message keys; never changes. */
    public String code() {
        return code;
    }
}
