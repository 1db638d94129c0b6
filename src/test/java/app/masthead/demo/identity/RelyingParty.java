package app.masthead.demo.identity;

import static app.masthead.demo.identity.DemoVisitor.pair;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A correct client of the provider, whose every parameter a test can change. */
final class RelyingParty {

    static final URI REDIRECT = URI.create("http://harbour.localhost:8080/login/oauth2/code/abc");
    static final URI SIGNED_OUT = URI.create("http://harbour.localhost:8080/signed-out");
    static final DemoClient CLIENT = new DemoClient("masthead", "s3cret:&+", Set.of(REDIRECT), Set.of(SIGNED_OUT));
    static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-accepted-by-rfc-7636";

    private final DemoIdentityProvider provider;
    final DemoVisitor visitor = new DemoVisitor();

    RelyingParty(DemoIdentityProvider provider) {
        this.provider = provider;
    }

    static Map<String, String> request() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("response_type", "code");
        parameters.put("client_id", CLIENT.id());
        parameters.put("redirect_uri", REDIRECT.toString());
        parameters.put("scope", "openid profile email");
        parameters.put("state", "the-state");
        parameters.put("nonce", "the-nonce");
        parameters.put("code_challenge", Tokens.sha256(VERIFIER));
        parameters.put("code_challenge_method", "S256");
        return parameters;
    }

    static Map<String, String> redemption(String code) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", REDIRECT.toString());
        form.put("code_verifier", VERIFIER);
        form.put("client_id", CLIENT.id());
        form.put("client_secret", CLIENT.secret());
        return form;
    }

    URI authorize(Map<String, String> parameters) {
        return URI.create(at(Endpoint.AUTHORIZE) + "?" + encode(parameters));
    }

    String at(Endpoint endpoint) {
        return provider.address("harbour", endpoint);
    }

    HttpResponse<String> get(Endpoint endpoint) throws Exception {
        return visitor.get(URI.create(at(endpoint)));
    }

    Parameters signIn(String email) throws Exception {
        return answer(visitor.signIn(authorize(request()), email));
    }

    String code() throws Exception {
        return signIn("ada@harbour.example").require("code");
    }

    HttpResponse<String> redeem(Map<String, String> form) throws Exception {
        return visitor.post(URI.create(at(Endpoint.TOKEN)), encode(form));
    }

    String idToken() throws Exception {
        return idToken(redeem(redemption(code())));
    }

    static String idToken(HttpResponse<String> answer) throws Exception {
        return JSONObjectUtils.getString(JSONObjectUtils.parse(answer.body()), "id_token");
    }

    /** All that OpenID Connect asks a client to check, by a library that is not ours. */
    IDTokenClaimsSet verify(String token) throws Exception {
        var keys = JWKSet.parse(get(Endpoint.KEYS).body());
        var issuer = new Issuer(provider.issuer("harbour"));
        var validator = new IDTokenValidator(issuer, new ClientID(CLIENT.id()), JWSAlgorithm.RS256, keys);
        return validator.validate(SignedJWT.parse(token), new Nonce("the-nonce"));
    }

    static Parameters answer(URI location) {
        return Parameters.parse(location.getRawQuery());
    }

    static String encode(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> pair(each.getKey(), each.getValue()))
                .collect(Collectors.joining("&"));
    }
}
