package app.masthead.demo.identity.saml;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.w3c.dom.Element;

/** A message as it arrived in either binding, well-formed but not yet believed. */
public record Received(Element message, Optional<String> relayState, Proof proof) {

    /** Whether the message carries a valid signature of the certificate's key. */
    @FunctionalInterface
    public interface Proof {

        boolean isOf(X509Certificate certificate);
    }

    public static Received posted(String encoded, Optional<String> relayState) {
        return PostBinding.read(encoded, relayState);
    }

    /** The query as it was sent: the signature covers its encoding. */
    public static Received redirected(String query) {
        return RedirectBinding.read(query);
    }

    public boolean isRequest() {
        return message.getLocalName().endsWith("Request");
    }

    public String issuer() {
        return Xml.require(message, "saml:Issuer").getTextContent().strip();
    }

    /** A service provider that has certificates signs everything; of others nothing is expected. */
    public void requireSignature(SamlClient client) {
        if (!client.signatures().isEmpty() && client.signatures().stream().noneMatch(proof::isOf)) {
            throw new SamlError("The message is not signed by " + client.entityId() + ".");
        }
    }
}
