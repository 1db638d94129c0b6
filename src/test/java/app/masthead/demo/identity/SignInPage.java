package app.masthead.demo.identity;

import static app.masthead.demo.identity.Page.escape;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page on which a person is chosen: everyone the tenant has, and a box for somebody it does not have. */
record SignInPage(Issuer issuer, SignInRequest request, Optional<Session> session, String ticket) {

    static SignInPage of(Issuer issuer, SignInRequest request, Optional<Session> session) {
        return new SignInPage(issuer, request, session, issuer.pending().issue(request));
    }

    void show(Call call) throws IOException {
        var tenant = issuer.tenant().name();
        var body = Page.fill(
                "sign-in.html",
                Map.of(
                        "tenant", escape(tenant),
                        "asker", asker(),
                        "action", escape(issuer.url(Endpoint.SIGN_IN)),
                        "request", escape(ticket),
                        "session", session.map(SignInPage::goOn).orElse(""),
                        "people", people(),
                        "hint", escape(request.hint().orElse(""))));
        // Browsers hold a form to its policy through redirects too, so the client's address has to be in it.
        Page.framed("Sign in to " + tenant, body, "'self' " + Delivery.origin(request.returnsTo()))
                .show(call, 200);
    }

    private String asker() {
        return Page.fill(
                "asker.html",
                Map.of(
                        "host", escape(request.returnsTo().getRawAuthority()),
                        "protocol", escape(request.protocol()),
                        "again", request.again() ? Page.fill("again.html", Map.of()) : ""));
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
                        "summary", escape(person.summary()),
                        "groups", groups(person)));
    }

    private static String groups(DemoPerson person) {
        return person.groups().isEmpty()
                ? ""
                : Page.fill("groups.html", Map.of("groups", escape(String.join(", ", person.groups()))));
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
}
