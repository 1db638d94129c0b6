package app.masthead.demo.identity;

import java.io.IOException;
import java.net.URI;

/** Where a client sends a person to say who they are. Only a registered client at its exact address is answered. */
record AuthorizationEndpoint(Issuer issuer, Answer answers) implements Handler {

    AuthorizationEndpoint(Issuer issuer) {
        this(issuer, new Answer(issuer));
    }

    @Override
    public void answer(Call call) throws IOException {
        var sent = call.parameters();
        var client = issuer.client(sent.require("client_id"))
                .orElseThrow(() -> ProtocolError.of("unauthorized_client", "This application is not registered here."));
        var redirectUri = registered(client, sent.require("redirect_uri"));
        try {
            ask(call, AuthorizationRequest.read(client, sent));
        } catch (ProtocolError error) {
            call.redirect(answers.refused(redirectUri, sent.find("state"), error));
        }
    }

    /** Compared as text, letter by letter: anything looser is an open redirect. */
    private static URI registered(DemoClient client, String redirectUri) {
        return client.redirectUris().stream()
                .filter(uri -> uri.toString().equals(redirectUri))
                .findFirst()
                .orElseThrow(() -> ProtocolError.invalidRequest(
                        "The address to return to is not one that this application has registered."));
    }

    private void ask(Call call, AuthorizationRequest request) throws IOException {
        var session = issuer.sessions()
                .of(call)
                .filter(held -> request.accepts(held, issuer.clock().instant()));
        if (!request.silent()) {
            SignInPage.of(issuer, request, session).show(call);
            return;
        }
        var held = session.orElseThrow(() -> ProtocolError.of("login_required", "Nobody is signed in."));
        call.redirect(answers.granted(request, held));
    }
}
