package app.masthead.demo.identity;

import app.masthead.demo.identity.saml.AuthnRequest;
import app.masthead.demo.identity.saml.NameIdFormat;
import app.masthead.demo.identity.saml.SamlClient;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** A sign-in by SAML: asked for by the service provider, or begun at the provider itself. */
record SamlSignIn(SamlClient client, Optional<AuthnRequest> request, Optional<String> relayState)
        implements SignInRequest {

    @Override
    public boolean accepts(Session session, Instant now) {
        return !again();
    }

    @Override
    public boolean again() {
        return request.map(AuthnRequest::forceAuthn).orElse(false);
    }

    @Override
    public Optional<String> hint() {
        return request.flatMap(AuthnRequest::hint);
    }

    @Override
    public URI returnsTo() {
        return client.acs();
    }

    @Override
    public String protocol() {
        return "SAML 2.0";
    }

    NameIdFormat format() {
        return request.map(AuthnRequest::format).orElse(NameIdFormat.PERSISTENT);
    }
}
