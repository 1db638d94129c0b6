package app.masthead.demo.identity.saml;

/** Ways in which a provider's metadata can be wrong. All of it is well-formed XML, signed by the provider. */
public enum MetadataFault {
    OTHER_ENTITY_ID,
    /** Two providers in one document, of which nobody said which is meant. */
    TWO_ENTITIES,
    /** Its {@code validUntil} has passed. */
    EXPIRED,
    NO_CERTIFICATE,
    /** The key does not say what it is for: it signs all the same. */
    KEY_WITHOUT_USE,
    /** The certificate ended yesterday. */
    EXPIRED_CERTIFICATE,
    /** The certificate's key is RSA of 1024 bits. */
    WEAK_KEY,
    NO_SIGN_IN_ADDRESS,
    /** Addresses that would run a script in the page that leads there. */
    SCRIPT_ADDRESS,
    /** A service provider's metadata, which is what people often take by mistake. */
    SERVICE_PROVIDER,
    /** An external document type, which nobody may fetch. */
    DOCTYPE
}
