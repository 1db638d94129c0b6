package app.masthead.access.oidc;

import app.masthead.access.SignInPaths;
import app.masthead.access.connections.TestTicket;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/**
 * What a provider answered to a test, kept in the session for the moment until the page of the test looks at it: there
 * the person is known, and the code stands in no address any more.
 *
 * @param callback the connection at whose address the answer came
 * @param repeated whether the answer says something twice
 */
record OidcTestAnswer(
        OAuth2AuthorizationRequest begun,
        String callback,
        @Nullable String code,
        @Nullable String error,
        @Nullable String issuer,
        boolean repeated)
        implements Serializable {

    /** The attribute of a sign-in request by which it is known to be a test. */
    static final String TICKET = "masthead.connection-test";

    private static final String KEPT = "masthead.connection-test-answer";

    static void keep(HttpServletRequest request, OAuth2AuthorizationRequest begun) {
        var answer = new OidcTestAnswer(
                begun,
                request.getRequestURI().substring(SignInPaths.CALLBACK.length()),
                request.getParameter(OAuth2ParameterNames.CODE),
                request.getParameter(OAuth2ParameterNames.ERROR),
                request.getParameter("iss"),
                Stream.of("code", "state", "error", "iss").anyMatch(name -> isRepeated(request, name)));
        request.getSession().setAttribute(KEPT, answer);
    }

    /** The answer, once. */
    static Optional<OidcTestAnswer> take(HttpServletRequest request) {
        var session = request.getSession(false);
        var kept = session == null ? null : session.getAttribute(KEPT);
        if (session != null) {
            session.removeAttribute(KEPT);
        }
        return kept instanceof OidcTestAnswer answer ? Optional.of(answer) : Optional.empty();
    }

    /** Where it is looked at. */
    static String page(TestTicket ticket) {
        return "/settings/sign-in/connections/" + ticket.connection() + "/tests/answer";
    }

    TestTicket ticket() {
        if (begun.getAttribute(TICKET) instanceof TestTicket ticket) {
            return ticket;
        }
        throw new IllegalStateException("This sign-in is no test");
    }

    private static boolean isRepeated(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values != null && values.length > 1;
    }
}
