package app.masthead.demo.identity.saml;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * What a service provider asks for when it sends a person here (SAML Core, section 3.4.1).
 *
 * @param context the first authentication context that it wants
 * @param hint whom it expects, as some service providers tell
 */
public record AuthnRequest(
        String id,
        boolean forceAuthn,
        boolean passive,
        NameIdFormat format,
        Optional<String> context,
        Optional<String> hint) {

    /** Reads a request that has to be meant for that address and to be answered where the client is registered. */
    public static AuthnRequest read(Element message, SamlClient client, String address, Instant now) {
        var header = Header.read(message, "samlp:AuthnRequest");
        header.check(address, now);
        checkAnswer(message, client);
        return new AuthnRequest(
                header.id(),
                Xml.isTrue(message, "ForceAuthn"),
                Xml.isTrue(message, "IsPassive"),
                NameIdFormat.wanted(Xml.child(message, "samlp:NameIDPolicy")),
                context(message),
                hint(message));
    }

    private static void checkAnswer(Element message, SamlClient client) {
        var acs = Xml.attribute(message, "AssertionConsumerServiceURL").map(URI::create);
        if (!acs.orElse(client.acs()).equals(client.acs())) {
            throw new SamlError("The address to return to is not one that this application has registered.");
        }
        var binding = Xml.attribute(message, "ProtocolBinding").orElse(Binding.POST.urn());
        if (!binding.equals(Binding.POST.urn())) {
            throw new SamlError("Answers are given by HTTP-POST only.");
        }
    }

    private static Optional<String> context(Element message) {
        return Xml.child(message, "samlp:RequestedAuthnContext")
                .flatMap(wanted -> Xml.child(wanted, "saml:AuthnContextClassRef"))
                .map(reference -> reference.getTextContent().strip());
    }

    private static Optional<String> hint(Element message) {
        return Xml.child(message, "saml:Subject")
                .flatMap(subject -> Xml.child(subject, "saml:NameID"))
                .map(name -> name.getTextContent().strip());
    }
}
