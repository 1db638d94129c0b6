package app.masthead.demo.identity;

import java.net.URI;
import java.util.Set;

/** An application that may ask an issuer to sign people in, and the only addresses it may ask to be answered at. */
public record DemoClient(String id, String secret, Set<URI> redirectUris, Set<URI> signedOutUris) {

    public DemoClient {
        redirectUris = Set.copyOf(redirectUris);
        signedOutUris = Set.copyOf(signedOutUris);
    }

    boolean opensWith(String offered) {
        return Tokens.same(secret, offered);
    }
}
