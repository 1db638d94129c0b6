package app.masthead.demo.identity;

import static app.masthead.demo.identity.Page.escape;

import app.masthead.demo.identity.saml.Outgoing;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hands a SAML message to the browser: as a redirect, or as a form that posts itself and has a button as well. */
record Delivery(Issuer issuer) {

    void show(Call call, Outgoing message) throws IOException {
        switch (message) {
            case Outgoing.Redirect redirect -> call.redirect(redirect.address().toString());
            case Outgoing.Form form -> page(form).show(call, 200);
        }
    }

    private Page page(Outgoing.Form form) {
        var host = form.address().getRawAuthority();
        var body = Page.fill(
                "post.html",
                Map.of(
                        "tenant", escape(issuer.tenant().name()),
                        "action", escape(form.address().toString()),
                        "fields", fields(form),
                        "host", escape(host)));
        return Page.submitting("Back to " + host, body, targets());
    }

    private static String fields(Outgoing.Form form) {
        return form.fields().entrySet().stream()
                .map(field -> Page.fill(
                        "hidden.html", Map.of("name", escape(field.getKey()), "value", escape(field.getValue()))))
                .collect(Collectors.joining());
    }

    /** Browsers hold a form to its policy through redirects too, and a logout goes from one service to the next. */
    String targets() {
        var clients = issuer.saml().clients().stream();
        return Stream.concat(
                        Stream.of("'self'"),
                        clients.flatMap(client -> Stream.concat(
                                        Stream.of(client.acs()),
                                        client.logout().stream().map(service -> service.address())))
                                .map(Delivery::origin))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
