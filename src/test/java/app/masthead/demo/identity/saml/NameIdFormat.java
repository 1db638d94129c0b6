package app.masthead.demo.identity.saml;

import java.util.Arrays;
import java.util.Optional;
import org.w3c.dom.Element;

/** What kind of name a person is given (SAML Core, section 8.3). */
public enum NameIdFormat {
    PERSISTENT(Names.PERSISTENT),
    TRANSIENT(Names.TRANSIENT),
    EMAIL("urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"),
    /** One that this provider cannot give. */
    UNKNOWN("");

    private final String urn;

    NameIdFormat(String urn) {
        this.urn = urn;
    }

    String urn() {
        return urn;
    }

    /** Without a wish, or with an open one, the name is persistent. */
    static NameIdFormat wanted(Optional<Element> policy) {
        var urn = policy.flatMap(element -> Xml.attribute(element, "Format")).orElse(Names.UNSPECIFIED);
        if (urn.equals(Names.UNSPECIFIED)) {
            return PERSISTENT;
        }
        return Arrays.stream(values())
                .filter(format -> format.urn.equals(urn))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
