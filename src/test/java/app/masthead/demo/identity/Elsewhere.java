package app.masthead.demo.identity;

import java.io.IOException;

/** Gives the document of the endpoint that redirected here. */
record Elsewhere(Issuer issuer) implements Handler {

    @Override
    public void answer(Call call) throws IOException {
        var meant = Parameters.parse(call.query()).find("of").flatMap(Endpoint::called);
        var document = meant.filter(it -> it == Endpoint.KEYS || it == Endpoint.SAML_METADATA);
        document.orElse(Endpoint.DISCOVERY).handler(issuer).answer(call);
    }
}
