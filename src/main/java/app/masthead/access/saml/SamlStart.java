package app.masthead.access.saml;

import app.masthead.access.connections.SamlConnection;
import app.masthead.access.connections.TestTicket;
import app.masthead.access.saml.engine.AuthnRequest;
import app.masthead.access.saml.engine.AuthnRequests;
import app.masthead.access.saml.engine.Dispatch;
import app.masthead.access.saml.engine.MessageId;
import app.masthead.access.saml.engine.SpKey;
import app.masthead.access.signin.Again;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins a sign-in: remembers it for this browser and makes the request that the browser carries to the provider. */
@Component
class SamlStart {

    private final SamlSignIns signIns;
    private final BrowserCookie cookie;
    private final Clock clock;

    SamlStart(SamlSignIns signIns, BrowserCookie cookie, Clock clock) {
        this.signIns = signIns;
        this.cookie = cookie;
        this.clock = clock;
    }

    /** The request for a sign-in that begins now. */
    Dispatch begin(Going going, HttpServletRequest request, HttpServletResponse response) {
        var connection = going.connection();
        var id = MessageId.next();
        var relayState = cookie.draw();
        var browser = cookie.give(request, response, SamlSignIns.PATIENCE);
        var begun = new SamlSignIn(
                id, connection.id(), connection.version(), going.returnPath(), going.ticket(), going.again());
        signIns.begin(begun, relayState, browser);
        var key = connection.terms().signRequests()
                ? Optional.of(connection.ours().signing())
                : Optional.<SpKey>empty();
        return AuthnRequests.dispatch(request(id, going), connection.theirs().signOn(), Optional.of(relayState), key);
    }

    private AuthnRequest request(String id, Going going) {
        var connection = going.connection();
        var config = connection.config();
        return new AuthnRequest(
                id,
                clock.instant(),
                connection.ours().entityId(),
                connection.ours().acs(),
                going.again() != null || going.ticket() != null,
                Optional.ofNullable(config.nameIdFormat()),
                Optional.ofNullable(config.authentication().context()));
    }

    /**
     * Who is going where.
     *
     * @param ticket what is being tested; null for an ordinary sign-in
     * @param again who is to prove anew who they are, whatever session the provider has; null for anybody
     */
    record Going(
            SamlConnection connection,
            String returnPath,
            @Nullable TestTicket ticket,
            @Nullable Again again) {}
}
