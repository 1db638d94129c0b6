package e2e.journeys;

import com.nimbusds.jwt.SignedJWT;
import e2e.identity.Client;
import e2e.identity.OidcClient;
import e2e.identity.Realm;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The authorization code flow with S256, as an application that is thrown away after the test would do it. */
record CodeFlow(Realm realm, Loopback application) {

    static final String CLIENT = "throw-away";

    /** The pair that RFC 7636 gives as its example, in appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    OidcClient client() {
        return new OidcClient(CLIENT, application.at("/callback"));
    }

    /** Where the browser has to go to sign in. */
    String address() {
        return addressWithoutChallenge() + "&code_challenge_method=S256&code_challenge=" + CHALLENGE;
    }

    String addressWithoutChallenge() {
        var request = Map.of(
                "client_id", CLIENT,
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", application.at("/callback"),
                "state", "of-this-browser");
        return endpoint("authorization_endpoint") + "?" + Loopback.form(request);
    }

    /** The identity token that one gets for the code, with that proof of having asked for it. */
    SignedJWT token(String code, Client client) throws Exception {
        var answer = redeem(code, client, VERIFIER);
        try {
            return SignedJWT.parse(
                    new JsonMapper().readTree(answer.body()).path("id_token").asString());
        } catch (ParseException none) {
            throw new AssertionError("No token but " + answer.body(), none);
        }
    }

    HttpResponse<String> redeem(String code, Client client, String verifier) throws Exception {
        var form = Map.of(
                "client_id",
                CLIENT,
                "client_secret",
                client.secret(),
                "grant_type",
                "authorization_code",
                "redirect_uri",
                application.at("/callback"),
                "code_verifier",
                verifier,
                "code",
                code);
        var request = HttpRequest.newBuilder(URI.create(endpoint("token_endpoint")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Loopback.form(form)))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Where the browser has to go to sign out everywhere. */
    String signOutAddress() {
        return endpoint("end_session_endpoint");
    }

    private String endpoint(String name) {
        return realm.discovery().path(name).asString();
    }
}
