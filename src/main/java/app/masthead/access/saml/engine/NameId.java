package app.masthead.access.saml.engine;

import java.util.Optional;

/**
 * How the identity provider names the person (Core 2.2.2).
 *
 * @param format a URI such as {@link #PERSISTENT}, if given
 * @param nameQualifier the domain within which the value is unique, if given
 * @param spNameQualifier the service provider for which it was made, if given
 */
public record NameId(
        String value, Optional<String> format, Optional<String> nameQualifier, Optional<String> spNameQualifier) {

    public static final String PERSISTENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";
    public static final String TRANSIENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient";
    public static final String EMAIL = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress";
    public static final String UNSPECIFIED = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified";

    static final int LONGEST = 256;

    boolean isTransient() {
        return format.filter(TRANSIENT::equals).isPresent();
    }
}
