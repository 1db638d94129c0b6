package app.masthead.demo.identity;

import java.io.IOException;

/** Says about the bearer of an access token what the ID token already said. */
record UserInfoEndpoint(Issuer issuer) implements Handler {

    @Override
    public void answer(Call call) throws IOException {
        var token = call.header("Authorization")
                .filter(header -> header.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(header -> header.substring(7).strip());
        var grant = token.flatMap(issuer.accessTokens()::peek);
        if (grant.isEmpty()) {
            call.set("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            throw ProtocolError.unauthorized("invalid_token", "The access token is unknown or expired.");
        }
        call.json(200, Claims.of(grant.get(), issuer.behaviour()));
    }
}
