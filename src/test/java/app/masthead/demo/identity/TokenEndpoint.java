package app.masthead.demo.identity;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Exchanges a code for an ID token, once, within a minute, and only with the client that can prove it asked. */
record TokenEndpoint(Issuer issuer, ClientAuthentication clients, IdToken idToken) implements Handler {

    private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

    TokenEndpoint(Issuer issuer) {
        this(issuer, new ClientAuthentication(issuer), new IdToken(issuer));
    }

    @Override
    public void answer(Call call) throws IOException {
        call.set("Pragma", "no-cache");
        var form = call.parameters();
        var client = clients.authenticate(call, form);
        if (!"authorization_code".equals(form.require("grant_type"))) {
            throw ProtocolError.of("unsupported_grant_type", "Only codes are exchanged here.");
        }
        call.json(200, tokens(grant(client, form)));
    }

    private Grant grant(DemoClient client, Parameters form) {
        var redirectUri = form.require("redirect_uri");
        var verifier = form.require("code_verifier");
        var grant = issuer.codes()
                .redeem(form.require("code"))
                .orElseThrow(() -> ProtocolError.invalidGrant("The code is unknown, used or expired."));
        check(grant.client().id().equals(client.id()), "The code belongs to another client.");
        check(grant.request().redirectUri().toString().equals(redirectUri), "The redirect address is another.");
        check(VERIFIER.matcher(verifier).matches(), "The code verifier is malformed.");
        check(Tokens.same(grant.request().proof().challenge(), Tokens.sha256(verifier)), "The verifier is wrong.");
        return grant;
    }

    private Map<String, Object> tokens(Grant grant) {
        var accessToken = issuer.accessTokens().issue(grant);
        return Map.of(
                "token_type",
                "Bearer",
                "access_token",
                accessToken,
                "expires_in",
                300,
                "scope",
                String.join(" ", grant.request().scopes()),
                "id_token",
                idToken.of(grant, accessToken));
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw ProtocolError.invalidGrant(otherwise);
        }
    }
}
