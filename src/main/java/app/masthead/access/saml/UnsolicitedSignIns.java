package app.masthead.access.saml;

import app.masthead.access.connections.SamlConnection;
import app.masthead.access.signin.ReturnPath;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets sign-ins begin at the identity provider where a connection permits that. Nothing ties such an answer to a
 * person's wish, so it is off unless an admin switched it on; it leads to the home page alone, whatever it asks for.
 */
@Component
class UnsolicitedSignIns {

    private static final String HANDLE = UnsolicitedSignIns.class.getName();

    private final SamlSignIns signIns;
    private final BrowserCookie cookie;

    UnsolicitedSignIns(SamlSignIns signIns, BrowserCookie cookie) {
        this.signIns = signIns;
        this.cookie = cookie;
    }

    /** A sign-in that begins with its answer; its handles wait in the request for whoever answers the browser. */
    Optional<SamlSignIn> begin(SamlConnection connection, HttpServletRequest request) {
        if (!connection.terms().idpInitiated()) {
            return Optional.empty();
        }
        var handles = new Handles(cookie.draw(), cookie.of(request).orElseGet(cookie::draw));
        request.setAttribute(HANDLE, handles);
        var begun = SamlSignIn.unsolicited(
                handles.relayState(), connection.id(), connection.version(), ReturnPath.safe(null));
        signIns.begin(begun, handles.relayState(), handles.browser());
        return signIns.arrive(handles.relayState(), handles.browser(), connection.id());
    }

    static Optional<Handles> handles(HttpServletRequest request) {
        return request.getAttribute(HANDLE) instanceof Handles it ? Optional.of(it) : Optional.empty();
    }

    record Handles(String relayState, String browser) {}
}
