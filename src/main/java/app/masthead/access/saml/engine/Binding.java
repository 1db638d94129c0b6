package app.masthead.access.saml.engine;

import java.util.Arrays;
import java.util.Optional;

/** How a message travels in the browser (Bindings 3.4 and 3.5). */
public enum Binding {
    REDIRECT("urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"),
    POST("urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST");

    private final String uri;

    Binding(String uri) {
        this.uri = uri;
    }

    /** Its name in metadata. */
    public String uri() {
        return uri;
    }

    static Optional<Binding> of(String uri) {
        return Arrays.stream(values()).filter(it -> it.uri.equals(uri)).findFirst();
    }
}
