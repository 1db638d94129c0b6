package app.masthead.demo.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The addresses of an issuer. Requests are counted by them, and each can be disturbed on its own. */
public enum Endpoint {
    DISCOVERY("/.well-known/openid-configuration", "GET", Discovery::new),
    KEYS(
            "/jwks",
            "GET",
            issuer -> call -> call.json(200, issuer.keys().publicSet().toJSONObject())),
    AUTHORIZE("/authorize", "GET POST", AuthorizationEndpoint::new),
    SIGN_IN("/sign-in", "POST", SignInEndpoint::new),
    TOKEN("/token", "POST", TokenEndpoint::new),
    USER_INFO("/userinfo", "GET POST", UserInfoEndpoint::new),
    END_SESSION("/end-session", "GET POST", EndSessionEndpoint::new),
    /** What a person can open from here. */
    HOME("/", "GET", HomeEndpoint::new),
    SIGN_OUT("/sign-out", "POST", SignOutEndpoint::new),
    SAML_METADATA(
            "/saml/metadata",
            "GET",
            issuer -> call ->
                    call.send(200, "application/samlmetadata+xml", issuer.saml().metadata())),
    SAML_SSO("/saml/sso", "GET POST", SamlSsoEndpoint::new),
    SAML_SLO("/saml/slo", "GET POST", SamlSloEndpoint::new),
    /** Signs in at a service provider that did not ask for it. */
    SAML_OPEN("/saml/open", "GET", SamlOpenEndpoint::new),
    /** Keys that a hostile token's header points to; nobody may ever fetch them. */
    FOREIGN_KEYS(
            "/foreign-keys",
            "GET",
            issuer -> call -> call.json(200, issuer.keys().foreignSet().toJSONObject())),
    /** Where a redirecting endpoint leads; a careful client never arrives. */
    ELSEWHERE("/elsewhere", "GET POST", Elsewhere::new);

    private final String path;
    private final String methods;
    private final Function<Issuer, Handler> handler;

    Endpoint(String path, String methods, Function<Issuer, Handler> handler) {
        this.path = path;
        this.methods = methods;
        this.handler = handler;
    }

    public String path() {
        return path;
    }

    Handler handler(Issuer issuer) {
        return handler.apply(issuer);
    }

    boolean takes(String method) {
        return Arrays.asList(methods.split(" ")).contains(method);
    }

    /** Whether a person looks at the answer; machines are answered in JSON. */
    boolean seenByPeople() {
        return switch (this) {
            case AUTHORIZE, SIGN_IN, END_SESSION, HOME, SIGN_OUT, SAML_SSO, SAML_SLO, SAML_OPEN -> true;
            case DISCOVERY, KEYS, TOKEN, USER_INFO, SAML_METADATA, FOREIGN_KEYS, ELSEWHERE -> false;
        };
    }

    boolean isXml() {
        return this == SAML_METADATA;
    }

    String mediaType() {
        return isXml() ? "application/samlmetadata+xml" : "application/json";
    }

    static Optional<Endpoint> called(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    static Optional<Endpoint> at(String path) {
        return Arrays.stream(values()).filter(each -> each.path.equals(path)).findFirst();
    }
}
