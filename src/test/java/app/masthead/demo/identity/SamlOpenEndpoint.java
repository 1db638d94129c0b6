package app.masthead.demo.identity;

import java.io.IOException;
import java.util.Optional;

/** Opens a service provider that did not ask (SAML Profiles, section 4.1.5): what people call IdP-initiated. */
record SamlOpenEndpoint(Issuer issuer, SamlAnswer answers) implements Handler {

    SamlOpenEndpoint(Issuer issuer) {
        this(issuer, new SamlAnswer(issuer));
    }

    @Override
    public void answer(Call call) throws IOException {
        var sent = call.parameters();
        var client = issuer.saml().client(sent.require("client"));
        var signIn = new SamlSignIn(client, Optional.empty(), sent.find("RelayState"));
        var session = issuer.sessions().of(call);
        if (session.isPresent()) {
            answers.granted(call, signIn, session.get());
        } else {
            SignInPage.of(issuer, signIn, session).show(call);
        }
    }
}
