package app.masthead.demo.identity;

import app.masthead.demo.identity.saml.Draft;
import app.masthead.demo.identity.saml.SamlClient;
import app.masthead.demo.identity.saml.Status;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Ends a session at every service provider that it led to, one after the other (SAML Profiles, section 4.4). */
record SamlLogout(Issuer issuer, Delivery delivery) {

    SamlLogout(Issuer issuer) {
        this(issuer, new Delivery(issuer));
    }

    void begin(Call call, Session session, Optional<LogoutRun.Asker> asker) throws IOException {
        var run = LogoutRun.begin(session, issuer.sessions().visits(session), asker);
        issuer.sessions().end(session);
        goOn(call, run);
    }

    void goOn(Call call, LogoutRun run) throws IOException {
        if (run.remaining().isEmpty()) {
            finish(call, run);
            return;
        }
        var visit = run.remaining().getFirst();
        var service = visit.client().logout().orElseThrow();
        var draft = draft(visit.client(), service)
                .about(visit.nameId(), visit.format(), Map.of())
                .during(run.session(), issuer.clock().instant(), Optional.empty());
        var ticket = issuer.logouts().issue(run.told(visit, draft.id()));
        delivery.show(call, issuer.saml().logouts().request(draft, service, Optional.of(ticket)));
    }

    private void finish(Call call, LogoutRun run) throws IOException {
        if (run.asker().isPresent()) {
            reply(call, run.asker().get(), run.partial() ? Status.PARTIAL_LOGOUT : Status.SUCCESS);
        } else if (run.partial()) {
            Page.message("Not signed out everywhere", "One of the applications did not end its session.")
                    .show(call, 200);
        } else {
            Page.signedOut(issuer.tenant().name()).show(call, 200);
        }
    }

    void reply(Call call, LogoutRun.Asker asker, Status status) throws IOException {
        var service = asker.client()
                .logout()
                .orElseThrow(() -> ProtocolError.invalidRequest("This application has no address for logout."));
        var draft = draft(asker.client(), service).answering(Optional.of(asker.requestId()));
        delivery.show(call, issuer.saml().logouts().response(draft, status, service, asker.relayState()));
    }

    private Draft draft(SamlClient client, SamlClient.LogoutService service) {
        return Draft.of(issuer.saml().entityId(), issuer.clock().instant())
                .to(service.address().toString(), client.entityId());
    }
}
