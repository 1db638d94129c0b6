package app.masthead.access.saml;

import app.masthead.access.SignInPaths;
import app.masthead.access.connections.SamlConnection;
import app.masthead.access.connections.SamlConnections;
import app.masthead.access.connections.UnreadableSecret;
import app.masthead.access.signin.ReturnPath;
import app.masthead.access.signin.SignInProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.stereotype.Component;

/**
 * Takes a response from a browser: by POST alone, each field once, at the address of the connection at which this very
 * browser began a sign-in, which is still configured as it was then.
 */
@Component
class SamlResponseConverter implements AuthenticationConverter {

    private static final String RESPONSE = "SAMLResponse";
    private static final String RELAY_STATE = "RelayState";

    private final SamlConnections connections;
    private final SamlSignIns signIns;
    private final UnsolicitedSignIns unsolicited;
    private final BrowserCookie cookie;

    SamlResponseConverter(
            SamlConnections connections, SamlSignIns signIns, UnsolicitedSignIns unsolicited, BrowserCookie cookie) {
        this.connections = connections;
        this.signIns = signIns;
        this.unsolicited = unsolicited;
        this.cookie = cookie;
    }

    @Override
    public Authentication convert(HttpServletRequest request) {
        requireForm(request);
        var encoded = once(request, RESPONSE).orElseThrow(() -> malformed("it has no response"));
        var id = request.getRequestURI().substring(SignInPaths.SAML.length());
        try {
            var begun = begun(request, id);
            ReturnPath.takeUp(request, begun.returnPath());
            request.setAttribute(SamlSignIn.ATTRIBUTE, begun);
            return new SamlResponse(begun, connection(begun), encoded);
        } catch (UnreadableSecret unreadable) {
            throw new SamlRefused(SignInProblem.PROVIDER, id, SamlReason.KEY_UNREADABLE, "its keys do not open");
        }
    }

    private static void requireForm(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            throw malformed("it is not a form");
        }
    }

    private SamlSignIn begun(HttpServletRequest request, String connection) {
        var relayState = once(request, RELAY_STATE).orElse("");
        return cookie.of(request)
                .flatMap(browser -> signIns.arrive(relayState, browser, connection))
                .or(() -> connections.find(connection).flatMap(it -> unsolicited.begin(it, request)))
                .orElseThrow(() -> new SamlRefused(
                        SignInProblem.EXPIRED,
                        connections.find(connection).map(SamlConnection::id).orElse(null),
                        SamlReason.UNKNOWN_REQUEST,
                        "no sign-in of this browser has this state"));
    }

    private SamlConnection connection(SamlSignIn begun) {
        var ticket = begun.ticket();
        var found = ticket == null
                ? connections.find(begun.connection())
                : connections.drafted(ticket.connection(), ticket.revision());
        return found.filter(it -> it.version() == begun.version())
                .orElseThrow(() -> new SamlRefused(
                        SignInProblem.REFUSED,
                        begun.connection(),
                        SamlReason.CHANGED_CONNECTION,
                        "the connection was changed in the meantime"));
    }

    private static Optional<String> once(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        if (values != null && values.length > 1) {
            throw malformed(name + " is given more than once");
        }
        return Optional.ofNullable(request.getParameter(name));
    }

    private static SamlRefused malformed(String detail) {
        return new SamlRefused(SignInProblem.REFUSED, null, SamlReason.MALFORMED_RESPONSE, detail);
    }
}
