package app.masthead.demo.identity.saml;

import java.util.Arrays;
import java.util.Optional;

/** How a message travels through the browser (SAML Bindings, sections 3.4 and 3.5). */
public enum Binding {
    REDIRECT("urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"),
    POST("urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST");

    private final String urn;

    Binding(String urn) {
        this.urn = urn;
    }

    String urn() {
        return urn;
    }

    static Optional<Binding> of(String urn) {
        return Arrays.stream(values()).filter(each -> each.urn.equals(urn)).findFirst();
    }
}
