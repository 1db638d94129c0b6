package app.masthead.access.saml;

import app.masthead.access.connections.SamlConnection;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A response that a browser posted, with the sign-in that it may answer; nothing in it is believed yet. */
final class SamlResponse extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient SamlSignIn begun;
    private final transient SamlConnection connection;
    private final String encoded;

    SamlResponse(SamlSignIn begun, SamlConnection connection, String encoded) {
        super(List.of());
        this.begun = begun;
        this.connection = connection;
        this.encoded = encoded;
    }

    SamlSignIn begun() {
        return begun;
    }

    SamlConnection connection() {
        return connection;
    }

    String encoded() {
        return encoded;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getPrincipal() {
        return begun.id();
    }
}
