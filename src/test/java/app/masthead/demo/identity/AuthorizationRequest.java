package app.masthead.demo.identity;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a client asked for when it sent a person here, found to be in order. */
record AuthorizationRequest(
        DemoClient client, URI redirectUri, Set<String> scopes, Proof proof, Set<String> prompts, Wishes wishes)
        implements SignInRequest {

    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** What ties the answer to the one who asked. */
    record Proof(String challenge, Optional<String> nonce, Optional<String> state) {}

    /** What the client would like: how fresh, whom, and which authentication context (the first that it names). */
    record Wishes(Optional<Duration> maxAge, Optional<String> loginHint, Optional<String> context) {}

    static AuthorizationRequest read(DemoClient client, Parameters sent) {
        require("code".equals(sent.require("response_type")), "unsupported_response_type", "Ask for a code.");
        require("query".equals(sent.find("response_mode").orElse("query")), "invalid_request", "Ask for a query.");
        require(sent.find("request").isEmpty(), "request_not_supported", "Send parameters, not an object.");
        require(sent.find("request_uri").isEmpty(), "request_uri_not_supported", "Send parameters, not an address.");
        var scopes = words(sent.require("scope"));
        require(scopes.contains("openid"), "invalid_scope", "The scope has to contain openid.");
        var redirectUri = URI.create(sent.require("redirect_uri"));
        return new AuthorizationRequest(client, redirectUri, scopes, proof(sent), prompts(sent), wishes(sent));
    }

    boolean silent() {
        return prompts.contains("none");
    }

    @Override
    public boolean accepts(Session session, Instant now) {
        return !again()
                && wishes.maxAge()
                        .map(age -> now.isBefore(session.since().plus(age)))
                        .orElse(true);
    }

    @Override
    public boolean again() {
        return prompts.contains("login");
    }

    @Override
    public Optional<String> hint() {
        return wishes.loginHint();
    }

    @Override
    public URI returnsTo() {
        return redirectUri;
    }

    @Override
    public String protocol() {
        return "OpenID Connect";
    }

    private static Proof proof(Parameters sent) {
        var challenge = sent.require("code_challenge");
        var method = sent.find("code_challenge_method").orElse("plain");
        require("S256".equals(method), "invalid_request", "The code challenge has to be S256.");
        require(CHALLENGE.matcher(challenge).matches(), "invalid_request", "The code challenge is malformed.");
        return new Proof(challenge, sent.find("nonce"), sent.find("state"));
    }

    private static Set<String> prompts(Parameters sent) {
        var prompts = sent.find("prompt").map(AuthorizationRequest::words).orElse(Set.of());
        require(!prompts.contains("none") || prompts.size() == 1, "invalid_request", "The prompt none stands alone.");
        return prompts;
    }

    private static Wishes wishes(Parameters sent) {
        var maxAge = sent.find("max_age");
        require(maxAge.orElse("0").matches("\\d{1,9}"), "invalid_request", "max_age is not a number of seconds.");
        return new Wishes(
                maxAge.map(Long::parseLong).map(Duration::ofSeconds),
                sent.find("login_hint"),
                sent.find("acr_values").map(values -> values.strip().split(" +")[0]));
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(text.strip().split(" +")));
    }

    private static void require(boolean inOrder, String code, String description) {
        if (!inOrder) {
            throw ProtocolError.of(code, description);
        }
    }
}
