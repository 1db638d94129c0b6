package app.masthead.demo.identity;

import java.io.IOException;
import java.util.Optional;

/** Signs a person out at the provider and, by SAML, wherever they went from here. */
record SignOutEndpoint(Issuer issuer) implements Handler {

    @Override
    public void answer(Call call) throws IOException {
        var session = issuer.sessions().of(call);
        if (session.isPresent()) {
            new SamlLogout(issuer).begin(call, session.get(), Optional.empty());
        } else {
            Page.signedOut(issuer.tenant().name()).show(call, 200);
        }
    }
}
