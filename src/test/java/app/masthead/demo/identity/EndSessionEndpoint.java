package app.masthead.demo.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;

/** Ends the session at the provider when the client signs somebody out (RP-Initiated Logout 1.0). */
record EndSessionEndpoint(Issuer issuer) implements Handler {

    @Override
    public void answer(Call call) throws IOException {
        var sent = call.parameters();
        var target = sent.find("post_logout_redirect_uri");
        var address = target.isEmpty() ? Optional.<URI>empty() : Optional.of(registered(client(sent), target.get()));
        issuer.sessions().forget(call);
        if (address.isEmpty()) {
            Page.signedOut(issuer.tenant().name()).show(call, 200);
            return;
        }
        var state = sent.find("state").map(value -> Map.of("state", value)).orElse(Map.of());
        call.redirect(Answer.with(address.get(), state));
    }

    private static URI registered(DemoClient client, String target) {
        return client.signedOutUris().stream()
                .filter(uri -> uri.toString().equals(target))
                .findFirst()
                .orElseThrow(() -> ProtocolError.invalidRequest(
                        "The address to return to after signing out is not one that this application has registered."));
    }

    private DemoClient client(Parameters sent) {
        var hinted = sent.find("id_token_hint").map(this::audience);
        var named = sent.find("client_id");
        if (hinted.isPresent() && named.isPresent() && !hinted.equals(named)) {
            throw ProtocolError.invalidRequest("The token was issued to another application.");
        }
        return hinted.or(() -> named)
                .flatMap(issuer::client)
                .orElseThrow(() -> ProtocolError.invalidRequest("It is not known which application is asking."));
    }

    /** An expired token still tells whose it was; only its signature counts. */
    private String audience(String hint) {
        try {
            var token = SignedJWT.parse(hint);
            var key = issuer.keys().find(token.getHeader().getKeyID());
            if (key.isPresent() && token.verify(new RSASSAVerifier(key.get().toRSAPublicKey()))) {
                return token.getJWTClaimsSet().getAudience().getFirst();
            }
        } catch (ParseException | JOSEException malformed) {
            throw ProtocolError.invalidRequest("The token that should say who signs out is malformed.");
        }
        throw ProtocolError.invalidRequest("The token that should say who signs out is not from here.");
    }
}
