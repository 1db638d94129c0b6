package app.masthead.demo.identity.saml;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** A service provider's wish to end a person's session everywhere (SAML Core, section 3.7.1). */
public record LogoutRequest(String id, String nameId, List<String> sessionIndexes) {

    public static LogoutRequest read(Element message, String address, Instant now) {
        var header = Header.read(message, "samlp:LogoutRequest");
        header.check(address, now);
        var ends = Xml.attribute(message, "NotOnOrAfter").map(Instant::parse);
        if (!now.isBefore(ends.orElse(Instant.MAX))) {
            throw new SamlError("The request to sign out has expired.");
        }
        return new LogoutRequest(
                header.id(),
                Xml.require(message, "saml:NameID").getTextContent().strip(),
                Xml.children(message, "samlp:SessionIndex").stream()
                        .map(index -> index.getTextContent().strip())
                        .toList());
    }

    /** Without an index every session of the person is meant. */
    public boolean means(String sessionIndex, String subject) {
        return nameId.equals(subject) && (sessionIndexes.isEmpty() || sessionIndexes.contains(sessionIndex));
    }

    public Optional<String> sessionIndex() {
        return sessionIndexes.stream().findFirst();
    }
}
