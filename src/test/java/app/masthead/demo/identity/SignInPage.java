package app.masthead.demo.identity;

import static app.masthead.demo.identity.Page.escape;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page on which a person is chosen: everyone the tenant has, and a box for somebody it does not have. */
record SignInPage(Issuer issuer, AuthorizationRequest request, Optional<Session> session, String ticket) {

    static SignInPage of(Issuer issuer, AuthorizationRequest request, Optional<Session> session) {
        return new SignInPage(issuer, request, session, issuer.pending().issue(request));
    }

    void show(Call call) throws IOException {
        var tenant = issuer.tenant().name();
        var body = Page.fill(
                "sign-in.html",
                Map.of(
                        "tenant", escape(tenant),
                        "action", escape(issuer.url(Endpoint.SIGN_IN)),
                        "request", escape(ticket),
                        "session", session.map(SignInPage::goOn).orElse(""),
                        "people", people(),
                        "hint", escape(request.wishes().loginHint().orElse(""))));
        Page.framed("Sign in to " + tenant, body, "'self' " + origin(request.redirectUri()))
                .show(call, 200);
    }

    private String people() {
        return issuer.tenant().people().stream().map(SignInPage::button).collect(Collectors.joining());
    }

    private static String button(DemoPerson person) {
        return Page.fill(
                "person.html",
                Map.of(
                        "subject", escape(person.subject()),
                        "initials", escape(initials(person.name())),
                        "name", escape(person.name()),
                        "email", escape(person.email()),
                        "role", escape(person.role()),
                        "summary", escape(person.summary())));
    }

    private static String goOn(Session session) {
        return Page.fill("session.html", Map.of("name", escape(session.person().name())));
    }

    private static String initials(String name) {
        return Arrays.stream(name.split(" +"))
                .limit(2)
                .map(word -> word.substring(0, Math.min(1, word.length())))
                .collect(Collectors.joining());
    }

    /** Browsers hold a form to its policy through redirects too, so the client's address has to be in it. */
    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
