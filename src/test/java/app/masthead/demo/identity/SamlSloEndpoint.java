package app.masthead.demo.identity;

import app.masthead.demo.identity.saml.LogoutRequest;
import app.masthead.demo.identity.saml.LogoutResponse;
import app.masthead.demo.identity.saml.Received;
import app.masthead.demo.identity.saml.SamlClient;
import app.masthead.demo.identity.saml.Status;
import java.io.IOException;
import java.util.Optional;

/** Takes service providers' requests to end a session, and their answers to ours. */
record SamlSloEndpoint(Issuer issuer, SamlLogout logout) implements Handler {

    SamlSloEndpoint(Issuer issuer) {
        this(issuer, new SamlLogout(issuer));
    }

    @Override
    public void answer(Call call) throws IOException {
        var received = SamlInbox.read(call);
        var client = issuer.saml().client(received.issuer());
        received.requireSignature(client);
        if (received.isRequest()) {
            asked(call, received, client);
        } else {
            answered(call, received, client);
        }
    }

    private void asked(Call call, Received received, SamlClient client) throws IOException {
        var request =
                LogoutRequest.read(received.message(), address(), issuer.clock().instant());
        var asker = new LogoutRun.Asker(client, request.id(), received.relayState());
        var session = request.sessionIndex()
                .flatMap(issuer.sessions()::named)
                .or(() -> issuer.sessions().of(call))
                .filter(held -> means(request, held, client));
        if (session.isPresent()) {
            logout.begin(call, session.get(), Optional.of(asker));
        } else {
            logout.reply(call, asker, Status.UNKNOWN_PRINCIPAL);
        }
    }

    private boolean means(LogoutRequest request, Session session, SamlClient client) {
        return issuer.sessions().visits(session).stream()
                .filter(visit -> visit.client().entityId().equals(client.entityId()))
                .anyMatch(visit -> request.means(session.id(), visit.nameId()));
    }

    private void answered(Call call, Received received, SamlClient client) throws IOException {
        var response = LogoutResponse.read(
                received.message(), address(), issuer.clock().instant());
        var awaited = new LogoutRun.Awaited(client.entityId(), response.inResponseTo());
        var run = received.relayState()
                .flatMap(issuer.logouts()::redeem)
                .filter(known -> known.awaited().equals(awaited))
                .orElseThrow(
                        () -> ProtocolError.invalidRequest("This logout was not begun here, or it took too long."));
        logout.goOn(call, run.answered(response.success()));
    }

    private String address() {
        return issuer.url(Endpoint.SAML_SLO);
    }
}
