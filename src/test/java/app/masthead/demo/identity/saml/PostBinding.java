package app.masthead.demo.identity.saml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Messages in the hidden fields of a form (SAML Bindings, section 3.5). */
final class PostBinding {

    private PostBinding() {}

    static Received read(String encoded, Optional<String> relayState) {
        var message = Xml.parse(decoded(encoded)).getDocumentElement();
        return new Received(message, relayState, certificate -> XmlProof.holds(message, certificate.getPublicKey()));
    }

    private static String decoded(String encoded) {
        try {
            return new String(Base64.getMimeDecoder().decode(encoded), UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new SamlError("The message is not in Base64.");
        }
    }

    static Map<String, String> fields(String parameter, String xml, Optional<String> relayState) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(parameter, Base64.getEncoder().encodeToString(xml.getBytes(UTF_8)));
        relayState.ifPresent(value -> fields.put("RelayState", value));
        return fields;
    }
}
