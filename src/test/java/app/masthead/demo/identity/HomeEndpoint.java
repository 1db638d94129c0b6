package app.masthead.demo.identity;

import static app.masthead.demo.identity.Page.escape;

import app.masthead.demo.identity.saml.SamlClient;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/** The provider's own page for a person: what they can open from here, and the way out of everything at once. */
record HomeEndpoint(Issuer issuer) implements Handler {

    @Override
    public void answer(Call call) throws IOException {
        var session = issuer.sessions().of(call);
        var tenant = issuer.tenant().name();
        var body = Page.fill(
                "home.html",
                Map.of(
                        "tenant", escape(tenant),
                        "who",
                                escape(session.map(held ->
                                                "Signed in as " + held.person().name())
                                        .orElse("Nobody is signed in here.")),
                        "applications", applications(),
                        "out", session.isPresent() ? signOut() : ""));
        Page.framed("Applications of " + tenant, body, new Delivery(issuer).targets())
                .show(call, 200);
    }

    private String signOut() {
        return Page.fill("sign-out.html", Map.of("action", escape(issuer.url(Endpoint.SIGN_OUT))));
    }

    private String applications() {
        return issuer.saml().clients().stream().map(this::application).collect(Collectors.joining());
    }

    private String application(SamlClient client) {
        return Page.fill(
                "application.html",
                Map.of(
                        "action", escape(issuer.url(Endpoint.SAML_OPEN)),
                        "client", escape(client.entityId()),
                        "name", escape(issuer.tenant().name()),
                        "host", escape(client.acs().getRawAuthority())));
    }
}
