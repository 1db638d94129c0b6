package app.masthead.demo.identity.saml;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** A message on its way to a service provider, in the shape that its binding asks for. */
public sealed interface Outgoing {

    /** Hidden fields that the browser posts. */
    record Form(URI address, Map<String, String> fields) implements Outgoing {

        /** The SAML response that was sent another time, under the state of this one. */
        public Form withResponseOf(Form earlier) {
            var mixed = new LinkedHashMap<>(fields);
            mixed.putAll(Map.of("SAMLResponse", earlier.fields().getOrDefault("SAMLResponse", "")));
            return new Form(address, mixed);
        }
    }

    /** An address that the browser is sent to. */
    record Redirect(URI address) implements Outgoing {}
}
