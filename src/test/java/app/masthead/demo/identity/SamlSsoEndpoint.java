package app.masthead.demo.identity;

import app.masthead.demo.identity.saml.AuthnRequest;
import app.masthead.demo.identity.saml.NameIdFormat;
import app.masthead.demo.identity.saml.Status;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Where a service provider sends a person to say who they are (SAML Profiles, section 4.1). */
record SamlSsoEndpoint(Issuer issuer, SamlAnswer answers) implements Handler {

    private static final String ARRIVED = "arrived";

    SamlSsoEndpoint(Issuer issuer) {
        this(issuer, new SamlAnswer(issuer));
    }

    @Override
    public void answer(Call call) throws IOException {
        var arrived = call.parameters().find(ARRIVED);
        if (arrived.isPresent()) {
            ask(call, arrived.flatMap(issuer.arrivals()::peek).orElseThrow(SignInEndpoint::tooLate));
            return;
        }
        var signIn = read(call);
        if (call.method().equals("POST")) {
            bounce(call, signIn);
        } else {
            ask(call, signIn);
        }
    }

    private SamlSignIn read(Call call) throws IOException {
        var received = SamlInbox.read(call);
        var client = issuer.saml().client(received.issuer());
        received.requireSignature(client);
        var now = issuer.clock().instant();
        var request = AuthnRequest.read(received.message(), client, issuer.url(Endpoint.SAML_SSO), now);
        return new SamlSignIn(client, Optional.of(request), received.relayState());
    }

    /** A form from another site comes without our cookie; the redirect that follows brings it. */
    private void bounce(Call call, SamlSignIn signIn) throws IOException {
        var address = URI.create(issuer.url(Endpoint.SAML_SSO));
        call.redirect(Answer.with(address, Map.of(ARRIVED, issuer.arrivals().issue(signIn))));
    }

    private void ask(Call call, SamlSignIn signIn) throws IOException {
        var session = issuer.sessions()
                .of(call)
                .filter(held -> signIn.accepts(held, issuer.clock().instant()));
        if (signIn.format() == NameIdFormat.UNKNOWN) {
            answers.refused(call, signIn, Status.INVALID_NAME_ID_POLICY);
        } else if (!signIn.request().map(AuthnRequest::passive).orElse(false)) {
            SignInPage.of(issuer, signIn, session).show(call);
        } else if (session.isPresent()) {
            answers.granted(call, signIn, session.get());
        } else {
            answers.refused(call, signIn, Status.NO_PASSIVE);
        }
    }
}
