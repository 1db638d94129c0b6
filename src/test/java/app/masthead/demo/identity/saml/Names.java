package app.masthead.demo.identity.saml;

import java.util.Map;

/** What the SAML 2.0 standards call things. */
final class Names {

    static final String PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol";
    static final String ASSERTION = "urn:oasis:names:tc:SAML:2.0:assertion";
    static final String METADATA = "urn:oasis:names:tc:SAML:2.0:metadata";
    static final String SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";
    static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";
    static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    static final String PERSISTENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";
    static final String TRANSIENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient";
    static final String UNSPECIFIED = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified";
    static final String BASIC = "urn:oasis:names:tc:SAML:2.0:attrname-format:basic";
    static final String BEARER = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
    static final String HOLDER_OF_KEY = "urn:oasis:names:tc:SAML:2.0:cm:holder-of-key";
    static final String ANY_CONTEXT = "urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified";

    private static final Map<String, String> BY_PREFIX = Map.of(
            "samlp", PROTOCOL,
            "saml", ASSERTION,
            "md", METADATA,
            "ds", SIGNATURE,
            "xs", SCHEMA,
            "xsi", SCHEMA_INSTANCE,
            "padding", "urn:example:padding");

    private Names() {}

    /** The namespace of a prefixed name such as {@code saml:Issuer}. */
    static String namespace(String name) {
        var namespace = BY_PREFIX.get(prefix(name));
        if (namespace == null) {
            throw new IllegalArgumentException(name);
        }
        return namespace;
    }

    static String prefix(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
